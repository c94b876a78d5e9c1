import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FormPanel } from '@/components/form/form-panel';
import { useUnsaved } from '@/components/form/use-unsaved';
import { Section } from '@/components/section';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { RosterSettings } from '../api/keeping-types';
import { useSaveRosterSettings } from '../api/settings';
import {
  hoursFault,
  toSettings,
  toSettingsFields,
  type SettingsFields,
} from '../rules/settings-fields';
import { AutomaticFields } from './settings-automatic';
import { EditsFields } from './settings-edits';
import { PreviewPart } from './settings-preview';
import { RulesFields } from './settings-rules';
import { WeekFields } from './settings-week';
import { WeightsFields } from './settings-weights';

interface Props {
  settings: RosterSettings;
  groups: readonly string[];
}

/** All settings of the roster, told as a planner thinks of them. */
export function SettingsForm({ settings: newest, groups }: Props) {
  const t = useT();
  // As they were when the form was opened: what others change meanwhile is not overwritten unseen.
  const [settings] = useState(newest);
  const queries = useQueryClient();
  const save = useSaveRosterSettings();
  const { done } = useNotice();
  const changed = useRef(() => {});
  // Fields keep what is typed themselves: only the one typed in is drawn again, not all forty of them.
  const form = useForm<SettingsFields>({
    mode: 'uncontrolled',
    onValuesChange: () => changed.current(),
    initialValues: toSettingsFields(settings, groups),
    validate: {
      days: (days) => (days.length > 0 ? null : t('ui.form.required')),
      hours: (hours) => {
        const fault = hoursFault(hours);
        return fault && t(`roster.settings.hours.${fault}`);
      },
    },
  });
  const unsaved = useUnsaved(form);
  return (
    <FormPanel
      form={form}
      submit={t('ui.save')}
      unsaved={unsaved}
      onReload={() => void queries.invalidateQueries({ queryKey: ['roster', 'settings'] })}
      onSubmit={async (fields) => {
        await save.mutateAsync(toSettings(fields, settings));
        done(t('roster.settings.saved'));
      }}
    >
      <Section title={t('roster.settings.week')} intro={t('roster.settings.week.what')}>
        <WeekFields form={form} />
      </Section>
      <Section title={t('roster.settings.rules')} intro={t('roster.settings.rules.what')}>
        <RulesFields form={form} />
      </Section>
      <Section title={t('roster.settings.weights')} intro={t('roster.settings.weights.what')}>
        <WeightsFields form={form} />
      </Section>
      <Section title={t('roster.settings.edits')} intro={t('roster.settings.edits.what')}>
        <EditsFields form={form} />
      </Section>
      <Section title={t('roster.settings.automatic')} intro={t('roster.settings.automatic.what')}>
        <AutomaticFields form={form} />
      </Section>
      <Section title={t('roster-preview.title')} intro={t('roster-preview.what')}>
        <PreviewPart form={form} settings={settings} changedRef={changed} />
      </Section>
    </FormPanel>
  );
}
