import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { rosterFairnessQuery } from '../api/fairness';
import { FairnessFilters } from '../parts/fairness-filters';
import { FairnessSpread } from '../parts/fairness-spread';
import { FairnessTable, type Asked } from '../parts/fairness-table';
import classes from '../parts/fairness.module.css';
import { ReasonsDialog } from '../parts/reasons-dialog';
import { shownWeeks, type RosterFairnessSearch } from '../rules/fairness-search';

const FairnessChart = lazy(() => import('../parts/fairness-chart'));

interface Props {
  search: RosterFairnessSearch;
  onSearch: (change: Partial<RosterFairnessSearch>) => void;
}

/** How evenly phone turns were shared over weeks, and what each figure is made of. */
export function RosterFairnessScreen({ search, onSearch }: Props) {
  const t = useT();
  const { zone } = useSession().company;
  const weeks = shownWeeks(search, dayIn(useNow().getTime(), zone));
  const measure = search.measure ?? 'credit';
  const report = useQuery(rosterFairnessQuery(weeks));
  const spread = report.data?.spread.find((one) => one.measure === measure);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <PageTitle title={t('app.page.roster-fairness')}>{t('roster-fairness.intro')}</PageTitle>
      <FairnessFilters weeks={weeks} measure={measure} onSearch={onSearch} />
      {report.isError && !report.data ? (
        <ErrorState error={report.error} onRetry={() => void report.refetch()} />
      ) : !report.data ? (
        <Skeleton height={300} />
      ) : report.data.people.length === 0 ? (
        <EmptyState picture={<PeoplePicture />} title={t('roster-fairness.none')}>
          {t('roster-fairness.none.text')}
        </EmptyState>
      ) : (
        <div className={report.isPlaceholderData ? classes.stale : undefined}>
          <Suspense fallback={<Skeleton height={280} />}>
            <FairnessChart report={report.data} measure={measure} />
          </Suspense>
          {spread ? (
            <div className={classes.part}>
              <FairnessSpread spread={spread} />
            </div>
          ) : null}
          <div className={classes.part}>
            <FairnessTable report={report.data} measure={measure} onAsk={setAsked} />
          </div>
        </div>
      )}
      {asked ? (
        <ReasonsDialog
          asked={asked}
          measure={measure}
          weeks={weeks}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
