import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import type { CompanyRole } from '../api/company-roles';
import { useSaveCompanyRole } from '../api/save-company-role';

interface Props {
  /** Null: a new role. */
  role: CompanyRole | null;
  onClose: () => void;
}

export function CompanyRoleDialog({ role: newest, onClose }: Props) {
  const t = useT();
  // As it was when the form was opened: what others change meanwhile is not overwritten unseen.
  const [role] = useState(newest);
  const queries = useQueryClient();
  const { key } = useIdempotencyKey();
  const save = useSaveCompanyRole(role, key);
  const { done } = useNotice();
  const form = useForm({
    initialValues: { name: role?.name ?? '', description: role?.description ?? '' },
    validate: {
      name: all(required(t), atMost(t, 100)),
      description: atMost(t, 1000),
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={role ? t('company-roles.edit-named', { name: role.name }) : t('company-roles.new')}
      form={form}
      submit={t(role ? 'ui.save' : 'company-roles.create')}
      onReload={() => {
        void queries.invalidateQueries({ queryKey: ['company-roles'] });
        onClose();
      }}
      onSubmit={async ({ name, description }) => {
        const saved = await save.mutateAsync({
          name: name.trim(),
          description: description.trim(),
        });
        done(t(role ? 'company-roles.saved' : 'company-roles.created', { name: saved.name }));
        onClose();
      }}
    >
      <TextInput
        label={t('company-roles.name')}
        {...(role ? { description: t('company-roles.rename') } : {})}
        data-autofocus
        required
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('company-roles.description')}
        description={t('company-roles.description.why')}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('description')}
      />
    </FormDialog>
  );
}
