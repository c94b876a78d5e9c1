import { Stack, Text } from '@mantine/core';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { CompanyRole } from '../api/company-roles';
import { useDeleteCompanyRole } from '../api/delete-company-role';

interface Props {
  role: CompanyRole;
  onClose: () => void;
}

/** Says who loses the role, and what becomes of workflows that name it. */
export function DeleteCompanyRoleDialog({ role, onClose }: Props) {
  const t = useT();
  const remove = useDeleteCompanyRole();
  const { done } = useNotice();
  const title = t('company-roles.delete-named', { name: role.name });
  return (
    <ConfirmDialog
      opened
      title={title}
      confirm={title}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(role.id);
        done(t('company-roles.deleted', { name: role.name }));
      }}
    >
      <Stack gap="xs">
        <Text fw={600}>{t('company-roles.delete.taken', { count: role.members })}</Text>
        <Text>{t('company-roles.delete.what')}</Text>
      </Stack>
    </ConfirmDialog>
  );
}
