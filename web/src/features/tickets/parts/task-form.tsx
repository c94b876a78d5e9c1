import { Button, Skeleton, Stack } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Callout } from '@/components/callout';
import { LayoutOrForm } from '@/components/layout-frame/layout-or-form';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useCompleteTask } from '../api/complete-task';
import { layoutQuery } from '../api/layout';
import type { Task } from '../api/task';
import { DraftConflict } from './draft-conflict';
import classes from './draft.module.css';
import { useDraft } from './use-draft';

interface Props {
  of: Task;
  isOnHold: boolean;
  onDone: () => void;
}

/** What is to be filled in for a task. It is kept by itself while one types. */
export function TaskForm({ of, isOnHold, onDone }: Props) {
  const t = useT();
  const { task } = of;
  const draft = useDraft(of);
  const complete = useCompleteTask(task.id);
  const element = useRef<HTMLDivElement>(null);
  const query = layoutQuery({ versionId: of.versionId, of: `task:${task.key}`, as: 'edit' });
  const layout = useQuery(of.hasEditLayout ? query : { ...query, queryFn: skipToken });
  useKeys('tickets.task', [
    {
      press: 'mod+Enter',
      say: 'tickets.task.complete',
      run: () => element.current?.querySelector('form')?.requestSubmit(),
    },
    { press: 'mod+s', say: 'tickets.draft.save', run: draft.saveNow },
  ]);
  if (layout.isLoading) return <Skeleton height={200} />;
  return (
    <Stack gap="md" ref={element}>
      {isOnHold ? (
        <Callout tone="warn" title={t('tickets.task.on-hold')}>
          {t('tickets.task.on-hold.what')}
        </Callout>
      ) : null}
      {draft.theirs ? (
        <DraftConflict
          schema={of.outputs}
          theirs={draft.theirs}
          mine={draft.mine()}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      ) : null}
      <LayoutOrForm
        key={draft.round}
        script={layout.data ?? null}
        label={task.title}
        schema={of.outputs}
        values={draft.start}
        at="output"
        submitLabel={t('tickets.task.complete')}
        onChange={draft.change}
        onSubmit={async (output) => {
          draft.change(output);
          await draft.completing(() => complete.mutateAsync(output));
          onDone();
        }}
        buttons={
          <>
            <span className={classes.state} role="status">
              {draft.state === 'rest' ? null : t(`tickets.draft.state.${draft.state}`)}
            </span>
            <Button variant="default" onClick={draft.saveNow}>
              {t('tickets.draft.save')}
            </Button>
          </>
        }
      />
    </Stack>
  );
}
