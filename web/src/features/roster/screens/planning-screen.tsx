import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { QueuePicture } from '@/components/pictures';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { mondayOf, plusDays } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { loadsQuery } from '../api/loads';
import type { Run } from '../api/planning-types';
import { runsQuery } from '../api/runs';
import { rosterSettingsQuery } from '../api/settings';
import { LoadsTable } from '../parts/loads-table';
import { PlanForm } from '../parts/plan-form';
import { RunsTable } from '../parts/runs-table';
import { USUAL_SECONDS, type PlanningSearch } from '../rules/planning-search';

interface Props {
  search: PlanningSearch;
  onSearch: (change: Partial<PlanningSearch>) => void;
  onRun: (id: string) => void;
  onCompare: (a: string, b: string) => void;
  runLink: (run: Run, words: string) => ReactNode;
}

/** Planning a week: how turns are shared, the button that begins, and the runs so far. */
export function PlanningScreen({ search, onSearch, onRun, onCompare, runLink }: Props) {
  const t = useT();
  const { zone } = useSession().company;
  const today = dayIn(useNow().getTime(), zone);
  const monday = mondayOf(search.week ?? plusDays(today, 7));
  const settings = useQuery(rosterSettingsQuery);
  const { lines = settings.data?.lines } = search;
  return (
    <>
      <PageTitle title={t('app.page.planning')}>{t('roster.plan.what')}</PageTitle>
      {settings.isError ? (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      ) : lines === undefined ? (
        <Skeleton height={60} mb="lg" />
      ) : (
        <PlanForm
          monday={monday}
          lines={lines}
          seconds={search.seconds ?? USUAL_SECONDS}
          onSearch={onSearch}
          onStarted={onRun}
        />
      )}
      <Section isWide title={t('roster.runs')} intro={t('roster.runs.what')}>
        <RunsPart onCompare={onCompare} runLink={runLink} />
      </Section>
      <Section isWide title={t('roster.load')} intro={t('roster.load.what')}>
        <LoadsPart monday={monday} />
      </Section>
    </>
  );
}

function LoadsPart({ monday }: { monday: string }) {
  const loads = useQuery(loadsQuery(monday));
  if (loads.isError && !loads.data) {
    return <ErrorState error={loads.error} onRetry={() => void loads.refetch()} />;
  }
  return loads.data ? <LoadsTable loads={loads.data} /> : <Skeleton height={240} />;
}

function RunsPart({ onCompare, runLink }: Pick<Props, 'onCompare' | 'runLink'>) {
  const t = useT();
  const runs = useQuery(runsQuery);
  if (runs.isError && !runs.data) {
    return <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />;
  }
  if (!runs.data) return <Skeleton height={120} />;
  if (runs.data.length === 0) {
    return (
      <EmptyState picture={<QueuePicture />} title={t('roster.runs.none')}>
        {t('roster.runs.none.text')}
      </EmptyState>
    );
  }
  return <RunsTable runs={runs.data} onCompare={onCompare} runLink={runLink} />;
}
