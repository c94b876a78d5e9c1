import { Group, MultiSelect, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { SettingsPartProps } from './settings-week';

/** What a timetable must keep to. */
export function RulesFields({ form }: SettingsPartProps) {
  const t = useT();
  const [hours, setHours] = useState(form.getValues().hours);
  form.watch('hours', ({ value }) => setHours(value));
  const sorted = [...hours].sort();
  return (
    <Stack gap="sm">
      <Select
        label={t('roster.rule.sameDayAdjacent')}
        description={t('roster.settings.sameDayAdjacent.what')}
        allowDeselect={false}
        data={(['off', 'soft', 'hard'] as const).map((value) => ({
          value,
          label: t(`roster.settings.sameDayAdjacent.${value}`),
        }))}
        key={form.key('rules.sameDayAdjacent')}
        {...form.getInputProps('rules.sameDayAdjacent')}
      />
      <MultiSelect
        label={t('roster.rule.breakTurns')}
        description={t('roster.settings.breakTurns.what')}
        data={sorted.slice(1).map((to, turn) => ({
          value: String(turn),
          label: t('roster.turn', { from: sorted[turn] ?? '', to }),
        }))}
        key={form.key('rules.breakTurns')}
        {...form.getInputProps('rules.breakTurns')}
      />
      {(['maxPerTable', 'maxEmptyPerTurn'] as const).map((name) => (
        <NumberInput
          key={form.key(`rules.${name}`)}
          label={t(`roster.rule.${name}`)}
          description={t(`roster.settings.${name}.what`)}
          min={0}
          allowDecimal={false}
          {...form.getInputProps(`rules.${name}`)}
        />
      ))}
      <GroupFields form={form} />
    </Stack>
  );
}

/** How many of each group are on the phone, and off it. */
function GroupFields({ form }: SettingsPartProps) {
  const t = useT();
  const { groups } = form.getValues();
  if (groups.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('roster.settings.groups.none')}
      </Text>
    );
  }
  return groups.map(({ name }, at) => (
    <Group key={name} grow align="flex-end">
      <NumberInput
        label={t('roster.settings.maxPhoning', { name })}
        min={0}
        allowDecimal={false}
        key={form.key(`groups.${at}.maxPhoning`)}
        {...form.getInputProps(`groups.${at}.maxPhoning`)}
      />
      <NumberInput
        label={t('roster.settings.minIdle', { name })}
        min={0}
        allowDecimal={false}
        key={form.key(`groups.${at}.minIdle`)}
        {...form.getInputProps(`groups.${at}.minIdle`)}
      />
    </Group>
  ));
}
