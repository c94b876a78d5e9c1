import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useDeleteDraft } from '../api/delete-draft';
import type { WorkflowVersion } from '../api/versions';

interface Props {
  draft: WorkflowVersion;
  /** Whether the workflow has no other version. */
  isOnly: boolean;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeleteDraftDialog({ draft, isOnly, onDeleted, onClose }: Props) {
  const t = useT();
  const remove = useDeleteDraft();
  const { done } = useNotice();
  const { number, title } = draft;
  return (
    <ConfirmDialog
      opened
      title={t('workflow.delete.title', { number, title })}
      confirm={t('workflow.delete.confirm', { number })}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(draft);
        done(t('workflow.delete.done', { number, title }));
        onDeleted();
      }}
    >
      {t(isOnly ? 'workflow.delete.only' : 'workflow.delete.what')}
    </ConfirmDialog>
  );
}
