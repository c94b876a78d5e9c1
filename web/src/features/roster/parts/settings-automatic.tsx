import { NumberInput, Select, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
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
  const [{ on, time }, setAutomatic] = useState(form.getValues().automatic);
  form.watch('automatic.on', ({ value }) => setAutomatic((now) => ({ ...now, on: value })));
  form.watch('automatic.time', ({ value }) => setAutomatic((now) => ({ ...now, time: value })));
  return (
    <Stack gap="sm">
      <Switch
        label={t('roster.settings.automatic.on')}
        key={form.key('automatic.on')}
        {...form.getInputProps('automatic.on', { type: 'checkbox' })}
      />
      <Select
        label={t('roster.day')}
        disabled={!on}
        allowDeselect={false}
        data={WEEKDAYS.map((value) => ({ value, label: weekday(value, 'long') }))}
        key={form.key('automatic.weekday')}
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
        key={form.key('automatic.weeksAhead')}
        {...form.getInputProps('automatic.weeksAhead')}
      />
      <NumberInput
        label={t('roster.plan.seconds')}
        disabled={!on}
        min={1}
        max={MOST_SECONDS}
        allowDecimal={false}
        key={form.key('automatic.seconds')}
        {...form.getInputProps('automatic.seconds')}
      />
    </Stack>
  );
}
