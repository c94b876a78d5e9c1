import { SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { DateField } from '@/components/dates/date-field';
import { TimeField } from '@/components/dates/time-field';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { FormDialog } from '@/components/form/form-dialog';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole, useSession } from '@/lib/session/session';
import { WEEKDAYS } from '@/lib/time/calendar';
import { useSaveBusy } from '../api/busy';
import type { BusyMark, RosterPerson } from '../api/keeping-types';
import { busyFaults, toBusyFacts, toBusyFields, type BusyFields } from '../rules/busy-fields';

interface Props {
  /** Null: a new mark. */
  mark: BusyMark | null;
  people: readonly RosterPerson[];
  today: string;
  onClose: () => void;
}

const LONGEST_REASON = 500;

/** When somebody cannot, or would rather not, take a turn, and why. */
export function BusyDialog({ mark, people, today, onClose }: Props) {
  const t = useT();
  const weekday = useWeekdayName();
  const queries = useQueryClient();
  const me = useSession().person.id;
  const isPlanner = useHasRole('admin', 'planner');
  const save = useSaveBusy(mark);
  const { key } = useIdempotencyKey();
  const { done } = useNotice();
  const form = useForm<BusyFields>({
    initialValues: toBusyFields(mark, me, today),
    validate: (fields) =>
      Object.fromEntries(
        Object.entries(busyFaults(fields)).map(([field, fault]) => [
          field,
          t(fault === 'order' ? 'roster.busy.order' : 'ui.form.required'),
        ]),
      ),
  });
  const { repeats, isAllDay, from, to } = form.getValues();
  return (
    <FormDialog
      title={t(mark ? 'roster.busy.change' : 'roster.busy.new')}
      form={form}
      submit={t(mark ? 'ui.save' : 'roster.busy.new')}
      onClose={onClose}
      onReload={() => {
        void queries.invalidateQueries({ queryKey: ['roster', 'busy'] });
        onClose();
      }}
      onSubmit={async (fields) => {
        await save.mutateAsync({ facts: toBusyFacts(fields), key });
        done(t('roster.busy.saved'));
        onClose();
      }}
    >
      {isPlanner && !mark ? (
        <Select
          label={t('roster.person')}
          searchable
          allowDeselect={false}
          data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          {...form.getInputProps('personId')}
        />
      ) : null}
      <SegmentedControl
        aria-label={t('roster.busy.repeats')}
        data={(['weekly', 'once'] as const).map((value) => ({
          value,
          label: t(`roster.busy.repeats.${value}`),
        }))}
        {...form.getInputProps('repeats')}
      />
      {repeats === 'weekly' ? (
        <Select
          label={t('roster.day')}
          allowDeselect={false}
          data={WEEKDAYS.map((value) => ({ value, label: weekday(value, 'long') }))}
          {...form.getInputProps('weekday')}
        />
      ) : (
        <DateField label={t('roster.day')} {...form.getInputProps('date')} />
      )}
      <Switch
        label={t('roster.busy.all-day')}
        {...form.getInputProps('isAllDay', { type: 'checkbox' })}
      />
      {isAllDay ? null : (
        <>
          <TimeField
            label={t('roster.busy.from')}
            value={from}
            error={form.errors['from']}
            onChange={(time) => form.setFieldValue('from', time)}
          />
          <TimeField
            label={t('roster.busy.to')}
            value={to}
            error={form.errors['to']}
            onChange={(time) => form.setFieldValue('to', time)}
          />
        </>
      )}
      <SegmentedControl
        aria-label={t('roster.busy.kind')}
        data={(['hard', 'optional'] as const).map((value) => ({
          value,
          label: t(`roster.busy.kind.${value}`),
        }))}
        {...form.getInputProps('kind')}
      />
      <TextInput
        label={t('roster.busy.reason')}
        description={t('roster.busy.reason.who')}
        required
        maxLength={LONGEST_REASON}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}
