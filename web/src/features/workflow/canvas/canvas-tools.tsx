import { ActionIcon, Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconSparkles } from '@tabler/icons-react';
import { Hint } from '@/components/hint';
import { KeyNames } from '@/components/key-names';
import type { TaskType } from '@/components/workflow-drawing/document';
import { DRAGGED } from '@/components/workflow-drawing/dragged';
import { TYPE_ICONS } from '@/components/workflow-drawing/looks';
import { useT } from '@/lib/i18n/use-t';
import { useEditing } from './edit-context';
import classes from './workflow-canvas.module.css';

const TYPES: readonly { type: TaskType; press: string }[] = [
  { type: 'FORM', press: 'f' },
  { type: 'SYNC_ACTION', press: 's' },
  { type: 'ASYNC_ACTION', press: 'c' },
];

interface Props {
  onAdd: (type: TaskType) => void;
  /** null when there is nothing to undo. */
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  /** null when every box stands where the layout puts it. */
  onTidy: (() => void) | null;
}

/** What can be put on the plane, and what was done to it last. */
export function CanvasTools({ onAdd, onUndo, onRedo, onTidy }: Props) {
  const t = useT();
  const { isReadOnly } = useEditing();
  if (isReadOnly) return null;
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('workflow-canvas.tools')}>
      <Group gap={6}>
        {TYPES.map(({ type, press }) => {
          const Mark = TYPE_ICONS[type];
          return (
            <Hint
              key={type}
              label={
                <Group gap={6} component="span" wrap="nowrap">
                  {t('workflow-canvas.drag')}
                  <KeyNames press={press} />
                </Group>
              }
            >
              <Button
                size="compact-sm"
                h={30}
                variant="default"
                leftSection={<Mark size={16} stroke={1.7} aria-hidden="true" />}
                draggable
                onDragStart={(event) => event.dataTransfer.setData(DRAGGED, type)}
                onClick={() => onAdd(type)}
              >
                {t(`workflow-canvas.tool.${type}`)}
              </Button>
            </Hint>
          );
        })}
      </Group>
      <Group gap={6}>
        <Hint label={t('workflow-canvas.tidy.what')} maw={260}>
          <Button
            size="compact-sm"
            h={30}
            variant="subtle"
            leftSection={<IconSparkles size={16} stroke={1.7} aria-hidden="true" />}
            disabled={onTidy === null}
            onClick={() => onTidy?.()}
          >
            {t('workflow-canvas.tidy')}
          </Button>
        </Hint>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('workflow-canvas.undo')}
          disabled={onUndo === null}
          onClick={() => onUndo?.()}
        >
          <IconArrowBackUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('workflow-canvas.redo')}
          disabled={onRedo === null}
          onClick={() => onRedo?.()}
        >
          <IconArrowForwardUp size={16} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </div>
  );
}
