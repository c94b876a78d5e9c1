import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { Callout } from './callout';
import { useErrorText } from './use-error-text';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen and what will be kept. */
  children: ReactNode;
  /** Names the deed and the thing: “Delete team North”. */
  confirm: string;
  tone?: 'danger' | 'plain';
  /** False while something has to be chosen first. */
  isReady?: boolean;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  /** A designed answer to a refusal that trying again would not change; null falls back to its words. */
  refused?: (error: Error) => ReactNode;
}

/** Asks before something that cannot be undone; stays open and says why when it was refused. */
export function ConfirmDialog(props: Props) {
  const t = useT();
  const text = useErrorText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const close = () => {
    setError(null);
    props.onClose();
  };
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      await props.onConfirm();
      close();
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setBusy(false);
    }
  };

  const explained = error ? props.refused?.(error) : null;

  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="md">
        {error ? null : <div>{props.children}</div>}
        {error && !explained ? (
          <Callout tone="bad" role="alert">
            {text(error)}
          </Callout>
        ) : null}
        {explained}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close} data-autofocus>
            {t(explained ? 'ui.close' : 'ui.cancel')}
          </Button>
          {explained ? null : (
            <Button
              color={props.tone === 'plain' ? undefined : 'red'}
              loading={isBusy}
              disabled={props.isReady === false}
              onClick={() => void confirm()}
            >
              {error ? t('ui.retry') : props.confirm}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
