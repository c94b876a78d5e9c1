import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Decision } from '@/components/decision/decision';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { myTasksQuery } from '../api/my-tasks';
import { taskQuery, type Task } from '../api/task';
import { taskDecisionsQuery } from '../api/task-decisions';
import { BackLink } from '../parts/back-link';
import { DataView } from '../parts/data-view';
import { Links } from '../parts/links';
import page from '../parts/page.module.css';
import { ReleaseTaskDialog } from '../parts/release-task-dialog';
import { StepMenu } from '../parts/step-menu';
import { TaskFace } from '../parts/task-face';
import { TaskFacts } from '../parts/task-facts';
import { TaskForm } from '../parts/task-form';
import classes from '../parts/task.module.css';
import { stepDeeds } from '../rules/deeds-for';
import { faceOf, nextTask } from '../rules/task-face';

/** One task: what it is about, and what is to be filled in. */
export function TaskScreen({ id }: { id: string }) {
  const query = useQuery(taskQuery(id));
  if (query.data) return <Page of={query.data} />;
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Skeleton height={420} />;
}

function Page({ of }: { of: Task }) {
  const t = useT();
  const { task } = of;
  const face = faceOf(of);
  const onDone = useGoOn(task.id);
  const deeds = of.mayRepair ? stepDeeds(task) : [];
  return (
    <>
      <BackLink to="/my-work">{t('cases.my-work')}</BackLink>
      <PageTitle
        title={task.title}
        actions={
          <Group gap="xs">
            {face.kind === 'form' ? <GiveBack of={task} /> : null}
            {deeds.length > 0 ? <StepMenu step={task} deeds={deeds} /> : null}
          </Group>
        }
      >
        {t('tickets.of-ticket', { ticket: task.ticket, about: task.about })}
      </PageTitle>
      <div className={page.page}>
        <TaskFacts of={of} />
        <div className={page.main}>
          <About of={of} />
          <Stack gap="md" maw={640}>
            {face.kind === 'form' ? (
              <section aria-labelledby="to-do">
                <Title order={2} id="to-do" mb="sm">
                  {t('tickets.task.to-do')}
                </Title>
                <TaskForm of={of} isOnHold={face.isOnHold} onDone={() => void onDone(task.title)} />
              </section>
            ) : (
              <TaskFace of={of} face={face} />
            )}
            {of.output ? (
              <section aria-labelledby="output">
                <Title order={2} id="output" mb="xs">
                  {t('tickets.task.output')}
                </Title>
                <DataView
                  schema={of.outputs}
                  values={of.output}
                  label={t('tickets.task.output')}
                  layout={null}
                />
              </section>
            ) : null}
          </Stack>
        </div>
      </div>
    </>
  );
}

/** What the task is about: words, links, what it was given, and why it is with whom it is. */
function About({ of }: { of: Task }) {
  const t = useT();
  const { task } = of;
  const newest = useQuery({ ...taskDecisionsQuery(task.id), enabled: task.type === 'FORM' })
    .data?.[0];
  const hasInput = Object.keys(of.input).length > 0;
  return (
    <section aria-labelledby="about" className={classes.about}>
      <Title order={2} id="about">
        {t('tickets.task.about')}
      </Title>
      {of.description ? <Text mt={4}>{of.description}</Text> : null}
      <Links label={t('tickets.links')} links={of.links} />
      {hasInput ? (
        <div className={classes.input}>
          <DataView
            schema={of.fields}
            values={of.input}
            label={t('tickets.task.about')}
            layout={
              of.hasDisplayLayout
                ? { versionId: of.versionId, of: `task:${task.key}`, as: 'display' }
                : null
            }
          />
        </div>
      ) : null}
      {newest ? (
        <div className={classes.why}>
          <Decision key={newest.id} decision={newest} />
        </div>
      ) : null}
    </section>
  );
}

function GiveBack({ of }: { of: Task['task'] }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('tickets.deed.release')}
      </Button>
      {isOpen ? <ReleaseTaskDialog of={of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Says that a task is done, and opens the next one of mine. */
function useGoOn(id: string): (title: string) => Promise<void> {
  const t = useT();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { done } = useNotice();
  return async (title) => {
    done(t('tickets.task.was-done', { task: title }));
    const mine = await queries.fetchQuery({ ...myTasksQuery, staleTime: 0 }).catch(() => []);
    const next = nextTask(mine, id);
    if (next) await navigate({ to: '/tasks/$id', params: { id: next.id } });
    else await navigate({ to: '/my-work' });
  };
}
