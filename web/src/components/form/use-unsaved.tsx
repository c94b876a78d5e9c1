import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';

interface Changeable {
  isDirty: () => boolean;
  /** Gives up what was changed. */
  reset: () => void;
}

/** An address of the client. */
interface Address {
  pathname: string;
  search: object;
}

export interface Unsaved {
  /** Goes at once, or asks first when something was changed. */
  leave: (go: () => void) => void;
  /** What is being saved may leave by itself. */
  saving: (isSaving: boolean) => void;
  question: ReactNode;
}

/**
 * Asks before what was changed in a form is lost: by closing it, by another page, by closing the tab.
 *
 * @param isKept whether what was changed is still there after a step from one address to another, as between the tabs of one page
 */
export function useUnsaved(
  form: Changeable,
  isKept: (from: Address, to: Address) => boolean = () => false,
): Unsaved {
  const isSaving = useRef(false);
  const [go, setGo] = useState<(() => void) | null>(null);
  const holds = () => !isSaving.current && form.isDirty();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => holds() && !isKept(current, next),
    enableBeforeUnload: holds,
    withResolver: true,
  });
  const stay = () => {
    setGo(null);
    blocker.reset?.();
  };
  const drop = () => {
    form.reset();
    setGo(null);
    go?.();
    blocker.proceed?.();
  };
  return {
    leave: (wanted) => (holds() ? setGo(() => wanted) : wanted()),
    saving: (now) => {
      isSaving.current = now;
    },
    question: (
      <Question opened={go !== null || blocker.status === 'blocked'} onStay={stay} onDrop={drop} />
    ),
  };
}

interface QuestionProps {
  opened: boolean;
  onStay: () => void;
  onDrop: () => void;
}

function Question({ opened, onStay, onDrop }: QuestionProps) {
  const t = useT();
  return (
    <Modal
      opened={opened}
      stackId="question"
      onClose={onStay}
      title={t('ui.unsaved')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Text size="sm">{t('ui.unsaved.what')}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" color="red" c="var(--mantine-color-error)" onClick={onDrop}>
          {t('ui.unsaved.drop')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('ui.unsaved.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
