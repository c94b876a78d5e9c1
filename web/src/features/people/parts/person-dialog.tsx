import { Checkbox, Group, Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useForm, type FormErrors } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
import { all, atMost, email, required } from '@/components/form/validate';
import { TeamPicker } from '@/components/pickers/team-picker';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import type { Person } from '../api/people';
import { useSavePerson } from '../api/save-person';
import { OWNER, toFacts, toFields, usernameFrom, type PersonFields } from '../rules/person-fields';
import { CompanyRolesField } from './company-roles-field';
import { RolesField } from './roles-field';

interface Props {
  /** Null: a new person. */
  person: Person | null;
  onClose: () => void;
  onCreated?: (person: Person) => void;
}

const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

export function PersonDialog({ person: newest, onClose, onCreated }: Props) {
  const t = useT();
  // As it was when the form was opened: what others change meanwhile is not overwritten unseen.
  const [person] = useState(newest);
  const queries = useQueryClient();
  const session = useSession();
  const { key } = useIdempotencyKey();
  const save = useSavePerson(person, key);
  const { done } = useNotice();
  const isOwner = person?.username === OWNER;
  const form = useForm<PersonFields>({
    initialValues: toFields(person, {
      zone: session.company.zone,
      language: session.person.language,
      teamId: session.person.teamId,
    }),
    validate: {
      username: all(required(t), atMost(t, 50), (name) =>
        /\s/.test(name.trim()) ? t('people.username.blanks') : null,
      ),
      email: all(person && person.email === '' ? () => null : required(t), email(t)),
      firstName: atMost(t, 100),
      lastName: atMost(t, 100),
    },
  });
  const { firstName, lastName, username, teamId, companyRoles } = form.getValues();
  const suggest = () => {
    if (!person && username === '') {
      form.setFieldValue('username', usernameFrom(firstName, lastName));
    }
  };
  return (
    <FormDialog
      size="lg"
      onClose={onClose}
      title={
        person ? t('people.edit-named', { name: person.displayName }) : t('app.page.people.new')
      }
      form={form}
      submit={t(person ? 'ui.save' : 'people.create')}
      onReload={() => {
        void queries.invalidateQueries({ queryKey: ['people'] });
        onClose();
      }}
      onSubmit={async (fields) => {
        const saved = await save.mutateAsync(toFacts(fields));
        if (person) done(t('people.saved', { name: saved.displayName }));
        onClose();
        if (!person) onCreated?.(saved);
      }}
    >
      <Group grow align="flex-start">
        <TextInput
          label={t('people.first-name')}
          data-autofocus
          {...form.getInputProps('firstName')}
        />
        <TextInput
          label={t('people.last-name')}
          {...form.getInputProps('lastName')}
          onBlur={suggest}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={t('people.username')}
          required
          disabled={isOwner}
          autoCapitalize="none"
          {...form.getInputProps('username')}
        />
        <TextInput
          label={t('people.email')}
          type="email"
          required
          {...form.getInputProps('email')}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TeamPicker
          label={t('people.team')}
          placeholder={t('people.team.none')}
          clearable
          value={teamId}
          error={form.errors['teamId']}
          known={person?.teamId ? { id: person.teamId, name: person.teamName ?? '' } : null}
          onChange={(id) => form.setFieldValue('teamId', id)}
        />
        <ZonePicker label={t('people.zone')} {...form.getInputProps('zone')} />
        <Select
          label={t('people.language')}
          data={LANGUAGE_CHOICES}
          allowDeselect={false}
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
      <RolesField isOwner={isOwner} {...form.getInputProps('roles')} />
      <CompanyRolesField
        value={companyRoles}
        error={errorOfAny(form.errors, 'companyRoles')}
        onChange={(names) => form.setFieldValue('companyRoles', names)}
      />
      <Switch
        label={t('people.active')}
        description={t('people.active.why')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('people.team-mail')}
        {...form.getInputProps('teamMail', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('people.watch')}
        {...form.getInputProps('watchExternalUpdates', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}

/** What is wrong with a list, or with the first of its entries that is. */
function errorOfAny(errors: FormErrors, list: string) {
  const found = Object.keys(errors).find((field) => field.split('[')[0] === list);
  return found === undefined ? null : errors[found];
}
