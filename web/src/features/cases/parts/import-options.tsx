import { Radio, Select, Stack, Switch, TextInput } from '@mantine/core';
import { Section } from '@/components/section';
import { ZonePicker } from '@/components/pickers/zone-picker';
import { useT } from '@/lib/i18n/use-t';
import { IMPORT_MODES, type CaseImport, type ImportMode, type ImportPlan } from '../api/import';
import classes from './import-options.module.css';

interface Props {
  of: CaseImport;
  plan: ImportPlan;
  /** What the server says is wrong, by name. */
  errors: Record<string, string>;
  onChange: (change: Partial<ImportPlan>) => void;
}

/** How a table is to be taken over, explained in words. */
export function ImportOptions({ of, plan, errors, onChange }: Props) {
  const t = useT();
  const toggle = (name: 'checkShift' | 'completeClosed' | 'createQueues' | 'createPeople') => (
    <Switch
      label={t(`imports.option.${name}`)}
      description={t(`imports.option-what.${name}`)}
      checked={plan[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
    />
  );
  return (
    <>
      <Section title={t('imports.mode')} intro={t('imports.mode.what')}>
        <Modes value={plan.mode} onChange={(mode) => onChange({ mode })} />
        <Stack gap="md" mt="md">
          {plan.mode === 'history' ? null : toggle('checkShift')}
          {toggle('completeClosed')}
        </Stack>
      </Section>
      <Section title={t('imports.times')} intro={t('imports.times.what')}>
        <Stack gap="sm">
          <ZonePicker
            label={t('imports.zone')}
            value={plan.zone}
            error={errors['zone']}
            onChange={(zone) => {
              if (zone) onChange({ zone });
            }}
          />
          <Select
            label={t('imports.date-order')}
            allowDeselect={false}
            data={(['day-first', 'month-first'] as const).map((value) => ({
              value,
              label: t(`imports.date-order.${value}`),
            }))}
            value={plan.dateOrder}
            onChange={(value) => onChange({ dateOrder: value as ImportPlan['dateOrder'] })}
          />
        </Stack>
      </Section>
      <Section title={t('imports.queues')} intro={t('imports.queues.what')}>
        <Stack gap="sm">
          {toggle('createQueues')}
          {plan.createQueues ? (
            <TextInput
              label={t('imports.case-pattern')}
              description={t('imports.case-pattern.what')}
              placeholder={t('imports.case-pattern.none')}
              value={plan.casePattern ?? ''}
              error={errors['casePattern']}
              onChange={(event) => onChange({ casePattern: event.currentTarget.value })}
            />
          ) : null}
          {plan.mapping.queue ? null : (
            <TextInput
              label={t('imports.queue')}
              description={t('imports.queue.what')}
              value={plan.queue}
              error={errors['queue'] ?? errors['mapping.queue']}
              onChange={(event) => onChange({ queue: event.currentTarget.value })}
            />
          )}
        </Stack>
      </Section>
      <Section title={t('imports.people')} intro={t('imports.people.what')}>
        <Stack gap="sm">
          {toggle('createPeople')}
          {plan.createPeople ? (
            <>
              <Select
                label={t('imports.people-from')}
                data={of.columns}
                value={plan.peopleFrom}
                error={errors['peopleFrom']}
                onChange={(peopleFrom) => onChange({ peopleFrom })}
              />
              <Select
                label={t('imports.hours')}
                allowDeselect={false}
                data={(['standard', 'around-the-clock'] as const).map((value) => ({
                  value,
                  label: t(`imports.hours.${value}`),
                }))}
                value={plan.hours ?? 'standard'}
                onChange={(value) => onChange({ hours: value as ImportPlan['hours'] })}
              />
            </>
          ) : null}
        </Stack>
      </Section>
    </>
  );
}

function Modes({ value, onChange }: { value: ImportMode; onChange: (mode: ImportMode) => void }) {
  const t = useT();
  return (
    <Radio.Group
      value={value}
      aria-label={t('imports.mode')}
      onChange={(mode) => onChange(mode as ImportMode)}
    >
      <Stack gap={8}>
        {IMPORT_MODES.map((mode) => (
          <Radio
            key={mode}
            value={mode}
            label={t(`imports.mode.${mode}`)}
            description={t(`imports.mode-what.${mode}`)}
            classNames={{ root: classes.mode ?? '' }}
            data-on={mode === value || undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
