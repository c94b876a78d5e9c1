import { PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormPanel } from '@/components/form/form-panel';
import { required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useChangePassword } from '../api/change-password';
import { PasswordFields, passwordRules } from './password-fields';

/** Changes the own password; the current one is needed. */
export function PasswordForm() {
  const t = useT();
  const change = useChangePassword();
  const { done } = useNotice();
  const form = useForm({
    initialValues: { current: '', password: '', again: '' },
    validate: { current: required(t), ...passwordRules(t) },
  });
  return (
    <FormPanel
      form={form}
      submit={t('identity.password.change')}
      onSubmit={async ({ current, password }) => {
        await change.mutateAsync({ current, password });
        form.reset();
        done(t('identity.password.changed'));
      }}
    >
      <PasswordInput
        label={t('identity.password.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('identity.password.show') }}
        {...form.getInputProps('current')}
      />
      <PasswordFields form={form} />
    </FormPanel>
  );
}
