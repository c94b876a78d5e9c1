import { ColorInput, NumberInput, Switch, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { RosterPerson } from '../api/keeping-types';
import { useSaveRosterPerson } from '../api/save-person';
import { isColour, toPersonFacts, toPersonFields } from '../rules/person-fields';

interface Props {
  person: RosterPerson;
  /** Groups that are in use. */
  groups: string[];
  onClose: () => void;
}

const LONGEST_EXTENSION = 20;

/** How somebody takes turns: how many, where the phone and the table are, in which groups. */
export function RosterPersonDialog({ person: newest, groups, onClose }: Props) {
  const t = useT();
  // As it was when the form was opened: what others change meanwhile is not overwritten unseen.
  const [person] = useState(newest);
  const queries = useQueryClient();
  const save = useSaveRosterPerson(person);
  const { done } = useNotice();
  const form = useForm({
    initialValues: toPersonFields(person),
    validate: { colour: (colour) => (isColour(colour) ? null : t('roster.people.colour.wrong')) },
  });
  const name = person.displayName;
  return (
    <FormDialog
      title={t('roster.people.change', { name })}
      form={form}
      submit={t('ui.save')}
      onClose={onClose}
      onReload={() => {
        void queries.invalidateQueries({ queryKey: ['roster', 'people'] });
        onClose();
      }}
      onSubmit={async (fields) => {
        await save.mutateAsync(toPersonFacts(fields));
        done(t('roster.people.saved', { name }));
        onClose();
      }}
    >
      <Switch
        label={t('roster.people.planned')}
        description={t('roster.people.planned.what')}
        {...form.getInputProps('planned', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('roster.people.ideal')}
        description={t('roster.people.ideal.what')}
        min={0}
        max={500}
        decimalScale={1}
        {...form.getInputProps('ideal')}
      />
      <TextInput
        label={t('roster.people.extension')}
        maxLength={LONGEST_EXTENSION}
        {...form.getInputProps('extension')}
      />
      <ColorInput
        withEyeDropper={false}
        label={t('roster.people.colour')}
        description={t('roster.people.colour.what')}
        format="hex"
        {...form.getInputProps('colour')}
      />
      <NumberInput
        label={t('roster.people.table')}
        description={t('roster.people.table.what')}
        min={0}
        allowDecimal={false}
        {...form.getInputProps('table')}
      />
      <TagsInput
        label={t('roster.people.groups')}
        description={t('roster.people.groups.what')}
        data={groups}
        {...form.getInputProps('groups')}
      />
      <NumberInput
        label={t('roster.people.max-per-day')}
        description={t('roster.people.max-per-day.what')}
        min={0}
        max={60}
        allowDecimal={false}
        {...form.getInputProps('maxPerDay')}
      />
      <Switch
        label={t('roster.people.needs-break')}
        {...form.getInputProps('needsBreak', { type: 'checkbox' })}
      />
    </FormDialog>
  );
}
