import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import type { StoredFile } from '@/lib/files/files';
import { refusalAs } from '@/lib/http/errors';
import { useT, type T } from '@/lib/i18n/use-t';
import { deleteFileRefusal, useDeleteFile, type DeleteFileRefusal } from '../api/delete-file';

interface Props {
  file: StoredFile;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeleteFileDialog({ file, onDeleted, onClose }: Props) {
  const t = useT();
  const remove = useDeleteFile();
  const { done } = useNotice();
  return (
    <ConfirmDialog
      opened
      title={t('files.delete-named', { name: file.name })}
      confirm={t('files.delete-confirm')}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(file.id);
        onDeleted();
        done(t('files.deleted', { name: file.name }));
      }}
      refused={(error) => {
        const known = refusalAs(deleteFileRefusal, error);
        return known && explain(known, t);
      }}
    >
      {t('files.delete.what', { count: file.version })}
    </ConfirmDialog>
  );
}

/** Every reason has its words; a new one does not compile until it has. */
function explain(refusal: DeleteFileRefusal, t: T): ReactNode {
  switch (refusal.code) {
    case 'file-in-use':
      return (
        <Callout tone="warn" role="alert" title={t('files.in-use')}>
          <List mb="sm">
            {refusal.reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
          {t('files.in-use.what')}
        </Callout>
      );
  }
}
