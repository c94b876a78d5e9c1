import { NumberInput, Select, Stack, Switch } from '@mantine/core';
import { TimeField } from '@/components/dates/time-field';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { useT } from '@/lib/i18n/use-t';
import { WEEKDAYS } from '@/lib/time/calendar';
import { MOST_SECONDS } from '../rules/planning-search';
import type { SettingsPartProps } from './settings-week';

/** When the weekly run begins, and for which week. */
export function AutomaticFields({ form }: SettingsPartProps) {
  const t = useT();
  const weekday = useWeekdayName();
  const { on, time } = form.getValues().automatic;
  return (
    <Stack gap="sm">
      <Switch
        label={t('roster.settings.automatic.on')}
        {...form.getInputProps('automatic.on', { type: 'checkbox' })}
      />
      <Select
        label={t('roster.day')}
        disabled={!on}
        allowDeselect={false}
        data={WEEKDAYS.map((value) => ({ value, label: weekday(value, 'long') }))}
        {...form.getInputProps('automatic.weekday')}
      />
      <TimeField
        label={t('roster.settings.automatic.time')}
        disabled={!on}
        value={time}
        error={form.errors['automatic.time']}
        onChange={(value) => form.setFieldValue('automatic.time', value)}
      />
      <NumberInput
        label={t('roster.settings.automatic.weeks')}
        disabled={!on}
        min={0}
        max={12}
        allowDecimal={false}
        {...form.getInputProps('automatic.weeksAhead')}
      />
      <NumberInput
        label={t('roster.plan.seconds')}
        disabled={!on}
        min={1}
        max={MOST_SECONDS}
        allowDecimal={false}
        {...form.getInputProps('automatic.seconds')}
      />
    </Stack>
  );
}
