import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { newId } from '@/lib/id/new-id';
import { useT } from '@/lib/i18n/use-t';
import classes from './undo-notice.module.css';

const TEN_SECONDS = 10_000;

interface Undoable {
  /** What was done: “Case 2026-0001 given back”. */
  done: string;
  undo: () => void;
}

/** Tells what was done and offers to undo it for ten seconds. */
export function useUndoNotice(): (what: Undoable) => void {
  const t = useT();
  return useCallback(
    ({ done, undo }) => {
      const id = newId();
      const press = () => {
        notifications.hide(id);
        undo();
      };
      notifications.show({
        id,
        autoClose: TEN_SECONDS,
        closeButtonProps: { 'aria-label': t('ui.close') },
        message: <UndoNotice done={done} undo={t('ui.undo')} onUndo={press} />,
      });
    },
    [t],
  );
}

interface Props {
  done: string;
  undo: string;
  onUndo: () => void;
}

export function UndoNotice({ done, undo, onUndo }: Props) {
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{done}</Text>
        <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={onUndo}>
          {undo}
        </Button>
      </Group>
      <div className={classes.timer} aria-hidden="true" />
    </div>
  );
}
