import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { Decision } from '@/components/decision/decision';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { DonePicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { asList } from '@/lib/list/as-list';
import type { Case } from '../api/case';
import { myWorkQuery, type MyWork } from '../api/my-work';
import { AwayReminder } from '../parts/away-reminder';
import { CaseTitle, nameOfCase, rowOfCase, versionOfCase } from '../parts/case-columns';
import { CaseRefused } from '../parts/case-refused';
import { PriorityMark } from '../parts/priority-mark';
import { RowButtons } from '../parts/row-buttons';
import { TakeNext } from '../parts/take-next';
import { useCaseDeeds, type CaseDeeds } from '../parts/use-case-deeds';
import { useTaking } from '../parts/use-taking';
import classes from './my-work-screen.module.css';

interface Props {
  /** Whether the reader said to be away, so that no new work comes. */
  isAway: boolean;
  /** The switch between available and away belongs to another feature. */
  onComeBack: () => void;
}

/** What I hold, why the newest came to me, and the next one a key away. */
export function MyWorkScreen({ isAway, onComeBack }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const query = useQuery(myWorkQuery);
  const list = asList(query, (work) => work.held);
  const taking = useTaking();
  const deeds = useCaseDeeds();
  const columns = useMyColumns(deeds);
  const waiting = query.data?.waitingICouldTake ?? 0;
  useKeys('cases.my-work', [
    { press: 't', say: 'cases.my-work.take', run: () => taking.take(waiting) },
  ]);
  const refused = deeds.refused;

  return (
    <>
      <PageTitle
        title={t('cases.my-work')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
      />
      {isAway ? <AwayReminder onComeBack={onComeBack} /> : null}
      {query.data ? <TakeNext waiting={waiting} taking={taking} /> : null}
      {query.data ? <Newest work={query.data} /> : null}
      {refused ? (
        <div style={{ marginBottom: 16 }}>
          <CaseRefused error={refused.error} onReload={deeds.forget} />
        </div>
      ) : null}
      <DataTable
        label={t('cases.my-work.held')}
        columns={columns}
        list={list}
        rowId={rowOfCase}
        rowLabel={nameOfCase}
        rowVersion={versionOfCase}
        rowKeys={[
          { press: 'c', say: 'cases.deed.complete', run: (one) => deeds.run('complete', one) },
          { press: 'b', say: 'cases.my-work.give-back', run: (one) => deeds.run('unassign', one) },
        ]}
        onOpen={({ id }) => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
        empty={
          <EmptyState picture={<DonePicture />} title={t('cases.my-work.none')}>
            {t(waiting > 0 ? 'cases.my-work.none.take' : 'cases.my-work.none.wait')}
          </EmptyState>
        }
      />
      {deeds.dialog}
    </>
  );
}

/** Why the newest of them came. */
function Newest({ work }: { work: MyWork }): ReactNode {
  const t = useT();
  const [first] = work.held;
  if (!work.newest || !first) return null;
  return (
    <section className={classes.newest} aria-labelledby="newest">
      <Group gap={10} mb={4} align="baseline">
        <Title order={2} size="h3" id="newest">
          {t('cases.my-work.newest', { case: first.caseId })}
        </Title>
        {first.heldSince ? (
          <Text size="sm" c="dimmed" span>
            <RelativeTime at={first.heldSince} />
          </Text>
        ) : null}
      </Group>
      <Decision key={work.newest.id} decision={work.newest} />
    </section>
  );
}

function useMyColumns({ run, busy }: CaseDeeds): Column<Case>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'priority',
        label: t('cases.priority'),
        width: 84,
        from: 'sm',
        cell: (one) => <PriorityMark priority={one.priority} />,
      },
      { id: 'case', label: t('cases.case'), cell: (one) => <CaseTitle of={one} /> },
      {
        id: 'queue',
        label: t('cases.queue'),
        width: 130,
        from: 'md',
        cell: (one) => one.queueName,
      },
      {
        id: 'since',
        label: t('cases.since'),
        align: 'right',
        width: 112,
        from: 'sm',
        cell: (one) => (one.heldSince ? <RelativeTime at={one.heldSince} /> : null),
      },
      {
        id: 'do',
        label: t('cases.my-work.do'),
        align: 'right',
        width: 'clamp(92px, 28vw, 244px)',
        cell: (one) => <RowButtons of={one} run={run} isBusy={busy?.id === one.id} />,
      },
    ],
    [t, run, busy],
  );
}
