import { Modal, Skeleton, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@/components/error-state';
import { FormDialog } from '@/components/form/form-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useSaveShift } from '../api/save-shift';
import { shiftQuery, type Shift } from '../api/shift';
import {
  copyHours,
  isTime,
  minutesOfWeek,
  toDayFields,
  toDayHours,
  type DayFields,
} from '../rules/shift-hours';
import { ShiftDayRow } from './shift-day-row';
import { placeOf } from './use-words';

interface Props {
  person: { id: string; name: string };
  onClose: () => void;
}

/** The hours a person works in every week. */
export function ShiftDialog({ person, onClose }: Props) {
  const t = useT();
  const [seen, setSeen] = useState<Shift | null>(null);
  const shift = useQuery({ ...shiftQuery(person.id), staleTime: 0, enabled: seen === null });
  if (seen === null && shift.isFetchedAfterMount && !shift.isFetching && shift.data) {
    setSeen(shift.data);
  }
  if (seen) {
    return <ShiftForm {...{ person, onClose }} shift={seen} onReload={() => setSeen(null)} />;
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('availability.shift.edit-of', { name: person.name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {shift.isError ? (
        <ErrorState error={shift.error} onRetry={() => void shift.refetch()} />
      ) : (
        <Skeleton height={360} />
      )}
    </Modal>
  );
}

interface FormProps extends Props {
  shift: Shift;
  onReload: () => void;
}

function ShiftForm({ person, shift, onClose, onReload }: FormProps) {
  const t = useT();
  const save = useSaveShift(person.id);
  const { done } = useNotice();
  const form = useForm<{ days: DayFields[] }>({
    initialValues: { days: toDayFields(shift.days) },
    validate: {
      days: {
        start: (time) => (isTime(time) ? null : t('ui.form.required')),
        end: (time) => (isTime(time) ? null : t('ui.form.required')),
      },
    },
  });
  const { days } = form.getValues();
  return (
    <FormDialog
      size="lg"
      title={t('availability.shift.edit-of', { name: person.name })}
      form={form}
      submit={t('ui.save')}
      onClose={onClose}
      onReload={onReload}
      onSubmit={async (fields) => {
        await save.mutateAsync({ days: toDayHours(fields.days), version: shift.version });
        done(t('availability.shift.saved', { name: person.name }));
        onClose();
      }}
    >
      <Text c="dimmed" size="sm">
        {t('availability.shift.clock', { place: placeOf(shift.zone) })}
      </Text>
      <div role="group" aria-label={t('availability.shift')}>
        {days.map((fields, index) => (
          <ShiftDayRow
            key={fields.day}
            fields={fields}
            errors={{
              start: form.errors[`days.${index}.start`],
              end: form.errors[`days.${index}.end`],
            }}
            onChange={(change) => form.setFieldValue(`days.${index}`, { ...fields, ...change })}
            onCopy={(to) => form.setValues({ days: copyHours(days, fields.day, to) })}
          />
        ))}
      </div>
      <Text size="sm" fw={500} role="status">
        {t('availability.shift.week', { hours: minutesOfWeek(days) / 60 })}
      </Text>
    </FormDialog>
  );
}
