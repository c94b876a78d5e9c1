import { Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateField } from '@/components/dates/date-field';
import { useT, type T } from '@/lib/i18n/use-t';

interface Fields {
  start: string | null;
  end: string | null;
}

/** The rules of first and last day, for `useForm`. */
export function daysRules(t: T) {
  return {
    start: (start: string | null) => (start ? null : t('ui.form.required')),
    end: (end: string | null, { start }: Fields) =>
      end && start && end < start ? t('availability.days.order') : null,
  };
}

/** First and last day beside each other; the last follows when the first is moved behind it. */
export function DaysFields<F extends Fields>({ form }: { form: UseFormReturnType<F> }) {
  const t = useT();
  const { start, end } = form.getValues();
  const set = (change: Partial<Fields>) => form.setValues(change as Partial<F>);
  return (
    <Group grow align="flex-start" gap="sm">
      <DateField
        label={t('availability.days.first')}
        required
        value={start}
        error={form.errors['start']}
        onChange={(day) => set({ start: day, ...(day && end && end < day ? { end: day } : {}) })}
      />
      <DateField
        label={t('availability.days.last')}
        value={end}
        error={form.errors['end']}
        {...(start ? { minDate: start } : {})}
        onChange={(day) => set({ end: day })}
      />
    </Group>
  );
}
