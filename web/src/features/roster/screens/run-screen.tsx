import { Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { utcMidnight } from '@/lib/time/calendar';
import type { RunDetail } from '../api/planning-types';
import { runFile } from '../api/exports';
import { runQuery } from '../api/runs';
import type { Grid } from '../api/week-types';
import { AllowancesPart } from '../parts/allowances-part';
import type { RemedyLinks } from '../parts/apply-remedy';
import { BlockingPart } from '../parts/blocking-part';
import { CostsTable } from '../parts/costs-table';
import { ExportMenu } from '../parts/export-menu';
import { MovesPart } from '../parts/moves-part';
import { RepairSteps } from '../parts/repair-steps';
import { RunActions } from '../parts/run-actions';
import { RunBadge } from '../parts/run-badge';
import { RunCurve } from '../parts/run-curve';
import { RunReasons } from '../parts/run-reasons';
import { Timetable } from '../parts/timetable';
import { useRosterWords } from '../parts/use-roster-words';
import { useRunMessage } from '../parts/use-run-message';
import { WeekFacts } from '../parts/week-facts';
import { emptyPlaces } from '../rules/seat-costs';

interface Props extends RemedyLinks {
  runId: string;
}

/** One run as it goes: its curve, its best timetable, what that costs and what blocks. */
export function RunScreen({ runId, ...links }: Props) {
  const run = useQuery(runQuery(runId));
  if (run.isError && !run.data) {
    return <ErrorState error={run.error} onRetry={() => void run.refetch()} />;
  }
  return run.data ? <Shown run={run.data} {...links} /> : <Skeleton height={360} />;
}

interface ShownProps extends RemedyLinks {
  run: RunDetail;
}

function Shown({ run, ...links }: ShownProps) {
  const t = useT();
  const intl = useIntl();
  const week = intl.formatDate(utcMidnight(run.week), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <PageTitle
        title={t(run.kind === 'repair' ? 'roster-repair.of' : 'roster.run.of', { week })}
        actions={
          <>
            {run.best ? <ExportMenu fileOf={(format) => runFile(run.id, format)} /> : null}
            <RunActions run={run} />
          </>
        }
      >
        {t(run.isAutomatic ? 'roster.run.with.automatic' : 'roster.run.with', {
          seconds: run.seconds,
          name: run.startedBy,
        })}
      </PageTitle>
      <Group mb="lg">
        <RunBadge run={run} />
        <Text size="sm" c="dimmed">
          {t(`roster.run.begun-with.${run.begunWith}`)}
        </Text>
      </Group>
      <Said run={run} />
      {run.allowances.length > 0 ? <AllowancesPart run={run} /> : null}
      {run.reasons.clash.length > 0 ? <RunReasons run={run} {...links} /> : null}
      <Section title={t('roster.run.curve')} intro={t('roster.run.curve.what')}>
        <RunCurve points={run.points} />
      </Section>
      {run.best ? (
        <Best run={run} grid={run.best} {...links} />
      ) : (
        <Text c="dimmed">{t('roster.run.no-best')}</Text>
      )}
    </>
  );
}

/** What there is to say of a run; why places stay empty is told by its reasons. */
function Said({ run }: { run: RunDetail }) {
  const t = useT();
  const say = useRunMessage(run);
  const words = say(run.message);
  if (run.state === 'failed') {
    return (
      <Callout tone="bad" role="alert" title={t('roster.run.failed')}>
        {words}
      </Callout>
    );
  }
  return words === '' || run.message.code === 'cells-stay-empty' ? null : (
    <Callout tone="warn" role="status">
      {words}
    </Callout>
  );
}

function Best({ run, grid, ...links }: ShownProps & { grid: Grid }) {
  const t = useT();
  const me = useSession().person.id;
  const words = useRosterWords(grid);
  return (
    <>
      {run.kind === 'repair' ? (
        <Section isWide title={t('roster-repair.moves')} intro={t('roster-repair.moves.what')}>
          <MovesPart run={run} hours={grid.hours} />
        </Section>
      ) : null}
      {run.steps.length > 0 ? (
        <Section isWide title={t('roster-repair.steps')} intro={t('roster-repair.steps.what')}>
          <RepairSteps run={run} words={words} {...links} />
        </Section>
      ) : null}
      <Section title={t('roster.run.costs')} intro={t('roster.run.costs.what')}>
        <CostsTable costs={grid.costs} words={words} />
      </Section>
      {emptyPlaces(grid) > 0 ? (
        <Section isWide title={t('roster.blocking')} intro={t('roster.blocking.what')}>
          <BlockingPart runId={run.id} words={words} />
        </Section>
      ) : null}
      <WeekFacts grid={grid} />
      <Timetable grid={grid} monday={run.week} today="" me={me} days={grid.days} />
    </>
  );
}
