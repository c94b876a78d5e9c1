import { PasswordInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { atLeast } from '@/components/form/validate';
import { useT, type T } from '@/lib/i18n/use-t';

const SHORTEST = 10;

export interface PasswordFieldValues {
  password: string;
  again: string;
}

/** The rules of a new password, for `useForm`; the server knows more of them. */
export function passwordRules(t: T) {
  return {
    password: atLeast(t, SHORTEST),
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
        description={t('identity.password.advice', { min: SHORTEST })}
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
