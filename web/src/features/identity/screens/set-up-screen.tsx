import { Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Entrance } from '@/components/entrance';
import { FormPanel } from '@/components/form/form-panel';
import { all, atMost, email, required } from '@/components/form/validate';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { useT } from '@/lib/i18n/use-t';
import { deviceZone } from '@/lib/time/zones';
import { useSetUp } from '../api/set-up';
import { PasswordFields, passwordRules } from '../parts/password-fields';
import { ToSignIn } from '../parts/to-sign-in';

/** The first run: the company and its first administrator. */
export function SetUpScreen({ token }: { token: string | undefined }) {
  const t = useT();
  const [isDone, setDone] = useState(false);
  if (!token) {
    return (
      <Entrance title={t('identity.set-up.title')} intro={t('identity.set-up.no-token')}>
        <ToSignIn />
      </Entrance>
    );
  }
  if (isDone) {
    return (
      <Entrance title={t('identity.set-up.done')} intro={t('identity.set-up.done.text')}>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance title={t('identity.set-up.title')} intro={t('identity.set-up.what')}>
      <SetUpForm token={token} onDone={() => setDone(true)} />
    </Entrance>
  );
}

function SetUpForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useT();
  const setUp = useSetUp(token);
  const form = useForm({
    initialValues: {
      companyName: '',
      zone: deviceZone(),
      firstName: '',
      lastName: '',
      email: '',
      password: '',
      again: '',
    },
    validate: {
      companyName: all(required(t), atMost(t, 200)),
      firstName: all(required(t), atMost(t, 100)),
      email: all(required(t), email(t)),
      ...passwordRules(t),
    },
  });
  return (
    <FormPanel
      form={form}
      submit={t('identity.set-up.submit')}
      wide
      onSubmit={async ({ again: _again, ...wish }) => {
        await setUp.mutateAsync(wish);
        onDone();
      }}
    >
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
    </FormPanel>
  );
}
