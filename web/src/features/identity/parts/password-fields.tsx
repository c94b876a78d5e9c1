import { PasswordInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useT, type T } from '@/lib/i18n/use-t';

export interface PasswordFieldValues {
  password: string;
  again: string;
}

/** The rules of a new password, for `useForm`; the server knows more of them. */
export function passwordRules(t: T) {
  return {
    password: (value: string) => (value === '' ? t('ui.form.required') : null),
    again: (value: string, all: PasswordFieldValues) =>
      value === all.password ? null : t('identity.password.differ'),
  };
}

/** A new password, typed twice. */
export function PasswordFields<V extends PasswordFieldValues>({
  form,
}: {
  form: UseFormReturnType<V>;
}) {
  const t = useT();
  const show = { 'aria-label': t('identity.password.show') };
  return (
    <>
      <PasswordInput
        label={t('identity.password.new')}
        description={t('identity.password.advice')}
        autoComplete="new-password"
        visibilityToggleButtonProps={show}
        {...form.getInputProps('password')}
      />
      <PasswordInput
        label={t('identity.password.again')}
        autoComplete="new-password"
        visibilityToggleButtonProps={show}
        {...form.getInputProps('again')}
      />
    </>
  );
}
