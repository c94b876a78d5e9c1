import { Button } from '@mantine/core';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { editRefusal } from '../api/edit-refusals';
import { useRestoreVersion } from '../api/versions';

interface Props {
  monday: string;
  number: number;
  /** The number in force when the reader looked. */
  newest: number;
  onClose: () => void;
}

/** Asks before an older version replaces the newest, and again when the week was changed meanwhile. */
export function RestoreDialog({ monday, number, newest, onClose }: Props) {
  const t = useT();
  const restore = useRestoreVersion(monday);
  const { done, failed } = useNotice();
  const send = async (seen: number) => {
    const made = await restore.mutateAsync({ number, seen });
    done(t('versions.restored', { number, made: made.number }));
  };
  return (
    <ConfirmDialog
      opened
      title={t('versions.restore.title', { number })}
      confirm={t('versions.restore', { number })}
      tone="plain"
      onConfirm={() => send(newest)}
      onClose={onClose}
      refused={(error) => {
        const known = refusalAs(editRefusal, error);
        return known?.code === 'changed-meanwhile' ? (
          <Callout tone="warn" role="alert" title={t('versions.changed')}>
            <p>{t('versions.changed.what', { count: known.changes.length })}</p>
            <Button size="compact-sm" onClick={() => void send(known.number).then(onClose, failed)}>
              {t('versions.changed.restore')}
            </Button>
          </Callout>
        ) : null;
      }}
    >
      {t('versions.restore.what', { newest })}
    </ConfirmDialog>
  );
}
