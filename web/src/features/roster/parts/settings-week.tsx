import { MultiSelect, NumberInput, Stack, Switch, TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { useT } from '@/lib/i18n/use-t';
import { WEEKDAYS } from '@/lib/time/calendar';
import type { SettingsFields } from '../rules/settings-fields';

export interface SettingsPartProps {
  form: UseFormReturnType<SettingsFields>;
}

/** Days, turns and lines of a week, and how turns are shared. */
export function WeekFields({ form }: SettingsPartProps) {
  const t = useT();
  const weekday = useWeekdayName();
  return (
    <Stack gap="sm">
      <MultiSelect
        label={t('roster.settings.days')}
        data={WEEKDAYS.map((value) => ({ value, label: weekday(value, 'long') }))}
        key={form.key('days')}
        {...form.getInputProps('days')}
      />
      <TagsInput
        label={t('roster.settings.hours')}
        description={t('roster.settings.hours.what')}
        key={form.key('hours')}
        {...form.getInputProps('hours')}
      />
      {(['lines', 'maxPerDay', 'maxOverload'] as const).map((name) => (
        <NumberInput
          key={form.key(name)}
          label={t(`roster.settings.${name}`)}
          description={t(`roster.settings.${name}.what`)}
          min={name === 'maxOverload' ? 0 : 1}
          max={100}
          {...form.getInputProps(name)}
        />
      ))}
      {(['ignoreCredit', 'dropLines'] as const).map((name) => (
        <Switch
          key={form.key(name)}
          label={t(`roster.settings.${name}`)}
          description={t(`roster.settings.${name}.what`)}
          {...form.getInputProps(name, { type: 'checkbox' })}
        />
      ))}
    </Stack>
  );
}
