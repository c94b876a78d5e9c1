import { Checkbox, Group, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { FormPanel } from '@/components/form/form-panel';
import { useUnsaved } from '@/components/form/use-unsaved';
import { all, atMost, email, required } from '@/components/form/validate';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { useNotice } from '@/components/use-notice';
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import { profileQuery, type Profile } from '../api/profile';
import { useSaveProfile } from '../api/save-profile';

const CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Names, language, zone and opt-ins of the person signed in. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useT();
  const queries = useQueryClient();
  const save = useSaveProfile();
  const { done } = useNotice();
  const [seen, setSeen] = useState(profile);
  const form = useForm({
    initialValues: fieldsOf(profile),
    validate: {
      firstName: all(required(t), atMost(t, 100)),
      lastName: atMost(t, 100),
      email: all(required(t), email(t)),
    },
  });
  const unsaved = useUnsaved(form);
  const take = (newest: Profile) => {
    setSeen(newest);
    form.setInitialValues(fieldsOf(newest));
    form.reset();
  };
  const takeUnlessTyped = useEffectEvent((newest: Profile) => {
    if (!form.isDirty()) take(newest);
  });
  useEffect(() => takeUnlessTyped(profile), [profile]);
  return (
    <FormPanel
      form={form}
      unsaved={unsaved}
      submit={t('ui.save')}
      onReload={() =>
        void queries.fetchQuery({ ...profileQuery(seen.id), staleTime: 0 }).then(take)
      }
      onSubmit={async (fields) => {
        take(await save.mutateAsync({ ...seen, ...fields }));
        done(t('identity.profile.saved'));
      }}
    >
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
      <Group grow align="flex-start">
        <Select
          label={t('identity.language')}
          data={CHOICES}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
        <ZonePicker label={t('identity.zone')} {...form.getInputProps('zone')} />
      </Group>
      <Text size="sm" fw={600} mt="xs">
        {t('identity.opt-ins')}
      </Text>
      <Checkbox
        label={t('identity.team-mail')}
        description={t('identity.team-mail.what')}
        {...form.getInputProps('teamMail', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('identity.watch')}
        description={t('identity.watch.what')}
        {...form.getInputProps('watchExternalUpdates', { type: 'checkbox' })}
      />
    </FormPanel>
  );
}

function fieldsOf(profile: Profile) {
  const { firstName, lastName, email: address, language, zone } = profile;
  const { teamMail, watchExternalUpdates } = profile;
  return { firstName, lastName, email: address, language, zone, teamMail, watchExternalUpdates };
}
