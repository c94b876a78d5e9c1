import { Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { useT } from '@/lib/i18n/use-t';
import { PasswordFields, type PasswordFieldValues } from './password-fields';

interface FounderFieldValues extends PasswordFieldValues {
  companyName: string;
  zone: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** A company and its first administrator. */
export function FounderFields<V extends FounderFieldValues>({
  form,
}: {
  form: UseFormReturnType<V>;
}) {
  const t = useT();
  return (
    <>
      <TextInput
        label={t('identity.set-up.company')}
        autoComplete="organization"
        autoFocus
        {...form.getInputProps('companyName')}
      />
      <ZonePicker
        label={t('identity.zone')}
        description={t('identity.set-up.zone.why')}
        {...form.getInputProps('zone')}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('identity.first-name')}
          autoComplete="given-name"
          {...form.getInputProps('firstName')}
        />
        <TextInput
          label={t('identity.last-name')}
          autoComplete="family-name"
          {...form.getInputProps('lastName')}
        />
      </Group>
      <TextInput
        label={t('identity.email')}
        type="email"
        autoComplete="email"
        {...form.getInputProps('email')}
      />
      <PasswordFields form={form} />
    </>
  );
}
