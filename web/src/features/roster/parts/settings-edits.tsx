import { Select, Stack, Switch } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import type { SettingsPartProps } from './settings-week';

/** What happens when a published week is changed, and who takes cases while on the phone. */
export function EditsFields({ form }: SettingsPartProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      <Select
        label={t('roster.settings.breaking')}
        allowDeselect={false}
        data={(['warn', 'refuse'] as const).map((value) => ({
          value,
          label: t(`roster.settings.breaking.${value}`),
        }))}
        key={form.key('edits')}
        {...form.getInputProps('edits')}
      />
      {(['swapsNeedApproval', 'phoneTakesCases'] as const).map((name) => (
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
