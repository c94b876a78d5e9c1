import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { fairnessQuery, type FairnessPoint } from '../api/fairness';
import { FairnessFilters } from '../parts/fairness-filters';
import { FairnessTable } from '../parts/fairness-table';
import classes from '../parts/insight.module.css';
import type { FairnessSearch } from '../rules/fairness-search';
import { fairnessTable } from '../rules/fairness-table';

const FairnessChart = lazy(() => import('../parts/fairness-chart'));

interface Props {
  search: FairnessSearch;
  onSearch: (change: Partial<FairnessSearch>) => void;
}

/** How evenly each queue shared its work out, over time. */
export function FairnessScreen({ search, onSearch }: Props) {
  const t = useT();
  const fairness = useQuery(fairnessQuery(search));
  return (
    <>
      <PageTitle title={t('app.page.fairness')}>{t('insight.fairness.what')}</PageTitle>
      <FairnessFilters search={search} onSearch={onSearch} points={fairness.data} />
      {fairness.isError ? (
        <ErrorState error={fairness.error} onRetry={() => void fairness.refetch()} />
      ) : fairness.data ? (
        <div className={fairness.isPlaceholderData ? classes.stale : undefined}>
          <Shown points={fairness.data} />
        </div>
      ) : (
        <Skeleton height={300} />
      )}
    </>
  );
}

function Shown({ points }: { points: readonly FairnessPoint[] }) {
  const t = useT();
  const table = useMemo(() => fairnessTable(points), [points]);
  if (points.every(({ items }) => items === 0)) {
    return (
      <EmptyState picture={<QueuePicture />} title={t('insight.fairness.none')}>
        {t('insight.fairness.none.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <Suspense fallback={<Skeleton height={300} />}>
        <FairnessChart table={table} />
      </Suspense>
      <div className={classes.part}>
        <FairnessTable table={table} />
      </div>
    </>
  );
}
