import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconArrowRight, IconChevronDown, IconChevronUp, IconPlus } from '@tabler/icons-react';
import { conditionText } from '@/components/workflow-drawing/condition-text';
import type { FinalStatus, Json } from '@/components/workflow-drawing/document';
import { outlineOf } from '@/components/workflow-drawing/outline';
import { useDrawingWords } from '@/components/workflow-drawing/use-drawing-words';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from '../edit-context';
import { addTransition, moveTransition, siblings, type Target } from '../rules/transitions';
import classes from './panel.module.css';

const ENDS: readonly FinalStatus[] = ['COMPLETED', 'CANCELLED'];

interface Props {
  /** The key of a task; null for the start. */
  from: string | null;
  isOpen?: boolean;
  onOpen?: (isOpen: boolean) => void;
  /** The transition whose panel this is. */
  current?: number;
}

/** Where it goes on from a place, in the order in which it is asked; by keyboard as by mouse. */
export function Outgoing({ from, isOpen, onOpen, current }: Props) {
  const t = useT();
  const { document, change, select, isReadOnly } = useEditing();
  const words = useDrawingWords();
  const { titles } = outlineOf(document);
  const order = siblings(document, from);
  const titleOf = (key: string) => document.tasks.find((task) => task.key === key)?.title || key;
  const add = (target: Target) => {
    change(addTransition(document, from, target));
    select({ kind: 'transition', at: document.transitions.length });
  };
  return (
    <div className={classes.rows} role="group" aria-label={t('workflow-canvas.outgoing')}>
      <Text size="sm" fw={500}>
        {t('workflow-canvas.outgoing')}
      </Text>
      {order.length > 0 ? (
        <ol className={classes.list}>
          {order.map(({ at, transition }, place) => {
            const to = transition.to
              ? titleOf(transition.to)
              : words.end(transition.status ?? null);
            const when = conditionText((transition.condition ?? null) as Json, words.link, titles);
            return (
              <li key={at} aria-current={at === current || undefined}>
                <IconArrowRight size={15} stroke={1.7} aria-hidden="true" />
                <button
                  type="button"
                  className={classes.press}
                  onClick={() => select({ kind: 'transition', at })}
                >
                  {at === current ? <strong>{to}</strong> : to}
                  {when ? <span className={classes.when}>{when}</span> : null}
                </button>
                {order.length > 1 && !isReadOnly ? (
                  <>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('workflow-canvas.earlier', { to })}
                      disabled={place === 0}
                      onClick={() => change(moveTransition(document, at, -1))}
                    >
                      <IconChevronUp size={16} aria-hidden="true" />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('workflow-canvas.later', { to })}
                      disabled={place === order.length - 1}
                      onClick={() => change(moveTransition(document, at, 1))}
                    >
                      <IconChevronDown size={16} aria-hidden="true" />
                    </ActionIcon>
                  </>
                ) : null}
              </li>
            );
          })}
        </ol>
      ) : (
        <Text size="sm" c="dimmed">
          {from === null ? t('workflow-canvas.outgoing.start') : t('workflow-canvas.outgoing.none')}
        </Text>
      )}
      {isReadOnly ? null : (
        <div>
          <Menu
            position="bottom-start"
            {...(onOpen ? { opened: isOpen ?? false, onChange: onOpen } : {})}
          >
            <Menu.Target>
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconPlus size={15} aria-hidden="true" />}
              >
                {t('workflow-canvas.link')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
              <Menu.Label>{t('workflow-canvas.link.task')}</Menu.Label>
              {document.tasks
                .filter(({ key }) => key)
                .map(({ key }, place) => (
                  <Menu.Item key={place} onClick={() => add({ to: key })}>
                    {titleOf(key)}
                  </Menu.Item>
                ))}
              {from === null ? null : (
                <>
                  <Menu.Label>{t('workflow-canvas.link.end')}</Menu.Label>
                  {ENDS.map((status) => (
                    <Menu.Item key={status} onClick={() => add({ status })}>
                      {words.end(status)}
                    </Menu.Item>
                  ))}
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </div>
  );
}
