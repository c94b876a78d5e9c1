import { Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Decision } from '@/components/decision/decision';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { DonePicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { myWorkQuery, type MyWork } from '../api/my-work';
import { AwayReminder } from '../parts/away-reminder';
import { CaseRefused } from '../parts/case-refused';
import { HeldTable } from '../parts/held-table';
import { TakeNext } from '../parts/take-next';
import { useCaseDeeds, type CaseDeeds } from '../parts/use-case-deeds';
import { useTaking } from '../parts/use-taking';
import classes from './my-work-screen.module.css';

interface Props {
  /** Whether the reader said to be away, so that no new work comes. */
  isAway: boolean;
  /** The switch between available and away belongs to another feature. */
  onComeBack: () => void;
  /** Work of other kinds that the reader has, which belongs to other features. */
  tasks?: ReactNode;
  /** How much of it there is. */
  taskCount?: number;
}

/** What I hold, why the newest came to me, and the next one a key away. */
export function MyWorkScreen({ isAway, onComeBack, tasks, taskCount = 0 }: Props) {
  const t = useT();
  const query = useQuery(myWorkQuery);
  const taking = useTaking();
  const deeds = useCaseDeeds();
  const waiting = query.data?.waitingICouldTake ?? 0;
  useKeys('cases.my-work', [
    { press: 't', say: 'cases.my-work.take', run: () => taking.take(waiting) },
  ]);
  const refused = deeds.refused;

  return (
    <>
      <PageTitle
        title={t('cases.my-work')}
        {...(query.data ? { count: query.data.held.length + taskCount } : {})}
      />
      {isAway ? <AwayReminder onComeBack={onComeBack} /> : null}
      {query.data ? <TakeNext waiting={waiting} taking={taking} /> : null}
      {query.data ? <Newest work={query.data} /> : null}
      {refused ? (
        <div style={{ marginBottom: 16 }}>
          <CaseRefused error={refused.error} onReload={deeds.forget} />
        </div>
      ) : null}
      <div className={classes.work} data-row-walk>
        {taskCount > 0 ? (
          <section aria-labelledby="my-tasks">
            <Title order={2} id="my-tasks" mb={6}>
              {t('cases.my-work.tasks')}
            </Title>
            {tasks}
          </section>
        ) : null}
        <Held query={query} deeds={deeds} hasTasks={taskCount > 0} />
      </div>
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

interface HeldProps {
  query: UseQueryResult<MyWork>;
  deeds: CaseDeeds;
  hasTasks: boolean;
}

/** What I hold, or why there is nothing. */
function Held({ query, deeds, hasTasks }: HeldProps) {
  const t = useT();
  if (!query.data) {
    return query.error ? (
      <ErrorState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton height={240} />
    );
  }
  const { held, waitingICouldTake } = query.data;
  const table = <HeldTable cases={held} deeds={deeds} />;
  if (hasTasks) {
    return held.length === 0 ? null : (
      <section aria-labelledby="my-cases">
        <Title order={2} id="my-cases" mb={6}>
          {t('cases.my-work.cases')}
        </Title>
        {table}
      </section>
    );
  }
  if (held.length > 0) return table;
  return (
    <EmptyState picture={<DonePicture />} title={t('cases.my-work.none')}>
      {t(waitingICouldTake > 0 ? 'cases.my-work.none.take' : 'cases.my-work.none.wait')}
    </EmptyState>
  );
}
