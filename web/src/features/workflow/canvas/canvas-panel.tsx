import { Button, Group, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { faultsOf, type Thing } from '@/components/workflow-drawing/faults';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from './edit-context';
import classes from './parts/panel.module.css';
import { TaskPanel } from './parts/task-panel';
import { TicketPanel } from './parts/ticket-panel';
import { TransitionPanel } from './parts/transition-panel';
import { WorkflowPanel } from './parts/workflow-panel';

interface Props {
  thing: Thing;
  onRemove: () => void;
  isLinking: boolean;
  onLinking: (isOpen: boolean) => void;
  onRenamed: (key: string, newKey: string) => void;
}

/** Everything about what is selected. */
export function CanvasPanel({ thing, onRemove, isLinking, onLinking, onRenamed }: Props) {
  const t = useT();
  const { isReadOnly, select, faults } = useEditing();
  const id = thing.kind === 'workflow' ? 'workflow' : `${thing.kind} ${thing.at}`;
  const own = faultsOf(faults, thing);
  return (
    <div className={classes.panel}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{t(`workflow-canvas.panel.${thing.kind}`)}</Title>
        <Group gap={4} wrap="nowrap">
          {thing.kind === 'workflow' ? null : (
            <Button size="compact-sm" variant="subtle" onClick={() => select({ kind: 'workflow' })}>
              {t('workflow-canvas.to-workflow')}
            </Button>
          )}
          {isReadOnly || (thing.kind !== 'task' && thing.kind !== 'transition') ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={15} aria-hidden="true" />}
              onClick={onRemove}
            >
              {t('workflow-canvas.remove')}
            </Button>
          )}
        </Group>
      </Group>
      {own.length > 0 ? (
        <Callout tone="bad" title={t('workflow-canvas.faults', { count: own.length })}>
          <ul className={classes.faults}>
            {own.map(({ field, message }, at) => (
              <li key={at}>
                {field ? <code>{field}</code> : null} {message}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <fieldset className={classes.fields} disabled={isReadOnly} key={id}>
        {thing.kind === 'task' ? (
          <TaskPanel
            at={thing.at}
            isLinking={isLinking}
            onLinking={onLinking}
            onRenamed={onRenamed}
          />
        ) : thing.kind === 'transition' ? (
          <TransitionPanel at={thing.at} />
        ) : thing.kind === 'ticket' ? (
          <TicketPanel at={thing.at} />
        ) : (
          <WorkflowPanel />
        )}
      </fieldset>
    </div>
  );
}
