import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { Callout } from '@/components/callout';
import { FormDialog } from '@/components/form/form-dialog';
import { atMost } from '@/components/form/validate';
import { PersonPicker } from '@/components/pickers/person-picker';
import { refusalAs } from '@/lib/http/errors';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { leaveRefusal, type LeaveRefusal } from '../api/leave-refusals';
import type { Leave } from '../api/week';
import { daysOf, type LeaveFields } from '../rules/leave-fields';
import { DaysFields, daysRules } from './days-fields';
import type { LeaveDeeds } from './use-leave-deeds';
import type { Words } from './use-words';

interface Props {
  /** Null adds leave. */
  leave: Leave | null;
  /** Whose leave it is; null lets the reader choose. */
  person: { id: string; name: string } | null;
  /** The first day to begin with. */
  day: string | null;
  deeds: LeaveDeeds;
  words: Words;
  onClose: () => void;
}

const LONGEST_NOTE = 500;

export function LeaveDialog({ leave, person, day, deeds, words, onClose }: Props) {
  const t = useT();
  const { key } = useIdempotencyKey();
  const form = useForm<LeaveFields>({
    initialValues: {
      personId: person?.id ?? null,
      start: leave?.start ?? day,
      end: leave?.end ?? day,
      note: leave?.note ?? '',
    },
    validate: {
      personId: (id) => (id ? null : t('ui.form.required')),
      ...daysRules(t),
      note: atMost(t, LONGEST_NOTE),
    },
  });
  const save = async (fields: LeaveFields) => {
    const days = daysOf(fields);
    if (!days || !fields.personId) return;
    const name = person?.name ?? t('availability.leave.somebody');
    const note = fields.note.trim();
    if (leave) await deeds.change(leave, { ...days, note }, name);
    else await deeds.add({ personId: fields.personId, ...days, note }, name, key);
    onClose();
  };
  return (
    <FormDialog
      onClose={onClose}
      title={
        person
          ? t(leave ? 'availability.leave.edit-of' : 'availability.leave.add-for', {
              name: person.name,
            })
          : t('availability.leave.add')
      }
      form={form}
      submit={t(leave ? 'ui.save' : 'availability.leave.add')}
      onReload={onClose}
      onSubmit={save}
      refused={(error) => {
        const known = refusalAs(leaveRefusal, error);
        return known && <Refused refusal={known} words={words} />;
      }}
    >
      {person ? null : (
        <PersonPicker
          label={t('availability.person')}
          required
          data-autofocus
          value={form.getValues().personId}
          error={form.errors['personId']}
          onChange={(id) => form.setFieldValue('personId', id)}
        />
      )}
      <DaysFields form={form} />
      <Textarea
        label={t('availability.note')}
        description={t('availability.note.who')}
        autosize
        minRows={1}
        maxRows={4}
        {...form.getInputProps('note')}
      />
      {leave ? (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconTrash size={15} aria-hidden="true" />}
          onClick={() => {
            onClose();
            deeds.remove(leave, person?.name ?? '').catch(deeds.failed);
          }}
        >
          {t('availability.leave.remove')}
        </Button>
      ) : null}
    </FormDialog>
  );
}

/** Every reason has its words; a new one does not compile until it has. */
function Refused({ refusal, words }: { refusal: LeaveRefusal; words: Words }) {
  const t = useT();
  switch (refusal.code) {
    case 'leave-overlaps':
      return (
        <Callout tone="warn" role="alert" title={t('availability.leave.overlaps')}>
          {t('availability.leave.overlaps.what', {
            days: words.days(refusal.leave.start, refusal.leave.end),
          })}
        </Callout>
      );
  }
}
