import { NumberInput, Stack } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { WEIGHT_NAMES } from '../api/keeping-types';
import type { SettingsPartProps } from './settings-week';

/** What a timetable should avoid, and how much. */
export function WeightsFields({ form }: SettingsPartProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      {WEIGHT_NAMES.map((name) => (
        <NumberInput
          key={form.key(`weights.${name}`)}
          label={t(`roster.rule.${name}`)}
          description={t(`roster.weight.${name}`)}
          min={0}
          allowDecimal={false}
          {...form.getInputProps(`weights.${name}`)}
        />
      ))}
    </Stack>
  );
}
