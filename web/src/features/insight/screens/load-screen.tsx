import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { loadQuery, type Load } from '../api/load';
import classes from '../parts/insight.module.css';
import { LoadFilters } from '../parts/load-filters';
import { LoadTable } from '../parts/load-table';
import { NoCases } from '../parts/no-cases';
import { RulesPart } from '../parts/rules-part';
import { WaitingPart } from '../parts/waiting-part';
import type { LoadSearch } from '../rules/load-search';

const LoadChart = lazy(() => import('../parts/load-chart'));

interface Props {
  search: LoadSearch;
  onSearch: (change: Partial<LoadSearch>) => void;
}

/** Who had how many cases, how evenly that was, how long cases waited and which rules decided. */
export function LoadScreen({ search, onSearch }: Props) {
  const t = useT();
  const load = useQuery(loadQuery(search));
  const period = { from: search.from, to: search.to, queue: search.queue };
  const isOfTeam = search.team !== undefined;
  return (
    <>
      <PageTitle title={t('app.page.load')}>{t('insight.load.what')}</PageTitle>
      <LoadFilters
        search={search}
        onSearch={onSearch}
        shown={load.data ? shownDays(load.data) : null}
      />
      {load.isError ? (
        <ErrorState error={load.error} onRetry={() => void load.refetch()} />
      ) : load.data ? (
        <div className={load.isPlaceholderData ? classes.stale : undefined}>
          <Shown load={load.data} search={search} onSearch={onSearch} />
        </div>
      ) : (
        <Skeleton height={300} />
      )}
      <div className={classes.halves}>
        <WaitingPart period={period} isOfTeam={isOfTeam} />
        <RulesPart period={period} isOfTeam={isOfTeam} />
      </div>
    </>
  );
}

function Shown({ load, search, onSearch }: Props & { load: Load }) {
  const t = useT();
  if (load.people.length === 0) {
    return (
      <EmptyState picture={<QueuePicture />} title={t('insight.none')}>
        {t('insight.none.text')}
      </EmptyState>
    );
  }
  if (load.people.every(({ total }) => total === 0)) {
    return <NoCases search={search} onSearch={onSearch} />;
  }
  return (
    <>
      <Suspense fallback={<Skeleton height={300} />}>
        <LoadChart load={load} />
      </Suspense>
      <div className={classes.part}>
        <LoadTable load={load} />
      </div>
    </>
  );
}

function shownDays({ windows }: Load): { from: string; to: string } | null {
  const first = windows[0];
  const last = windows.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}
