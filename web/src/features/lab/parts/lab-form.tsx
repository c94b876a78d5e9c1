import { Button, Checkbox, Divider, Select, Stack, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { DecisionSettings } from '@/components/decision/types';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { useT } from '@/lib/i18n/use-t';
import { AS_SET, type LabSearch } from '../rules/lab-search';
import { USUAL_COUNT } from '../rules/question';
import { MomentFields } from './moment-fields';
import { NumberSetting } from './number-setting';

interface Props {
  search: LabSearch;
  onSearch: (change: Partial<LabSearch>) => void;
  zone: string;
  /** What the queue is called and how it is set, once known. */
  queue: { name: string; settings: DecisionSettings } | null;
  isChanged: boolean;
}

/** What is imagined: queue, moment, number of cases, and settings other than the queue's own. */
export function LabForm({ search, onSearch, zone, queue, isChanged }: Props) {
  const t = useT();
  return (
    <Stack gap="sm" component="section" aria-label={t('lab.form')}>
      <QueuePicker
        label={t('lab.queue')}
        placeholder={t('lab.queue.choose')}
        value={search.queue ?? null}
        known={search.queue && queue ? { id: search.queue, name: queue.name } : null}
        onChange={(id) => onSearch({ ...AS_SET, queue: id ?? undefined })}
      />
      <MomentFields at={search.at} zone={zone} onChange={(at) => onSearch({ at })} />
      <NumberSetting
        label={t('lab.count')}
        value={search.count ?? USUAL_COUNT}
        min={1}
        max={50}
        onChange={(count) => onSearch({ count: count === USUAL_COUNT ? undefined : count })}
      />
      {queue ? (
        <SettingsFields
          search={search}
          present={queue.settings}
          isChanged={isChanged}
          onSearch={onSearch}
        />
      ) : null}
    </Stack>
  );
}

type Numbers = 'maxDays' | 'maxDaysMonth' | 'quotaDays';

interface SettingsProps {
  search: LabSearch;
  present: DecisionSettings;
  isChanged: boolean;
  onSearch: Props['onSearch'];
}

function SettingsFields({ search, present, isChanged, onSearch }: SettingsProps) {
  const t = useT();
  const set = <K extends keyof DecisionSettings & keyof LabSearch>(
    name: K,
    value: LabSearch[K] | null,
  ) =>
    onSearch({
      [name]: value === null || value === present[name] ? undefined : value,
    } as Partial<LabSearch>);
  const number = (name: Numbers, max: number) => ({
    label: t(`lab.setting.${name}`),
    max,
    value: search[name] ?? present[name],
    description: search[name] === undefined ? undefined : t('lab.is', { value: present[name] }),
    onChange: (value: number) => set(name, value),
  });
  const choice = <K extends 'strategy' | 'quotaRule'>(name: K, values: readonly string[]) => ({
    label: t(`lab.setting.${name}`),
    data: values.map((value) => ({ value, label: t(`lab.${name}.${value}`) })),
    value: search[name] ?? present[name],
    allowDeselect: false,
    inputWrapperOrder: WITH_HINT_BELOW,
    description:
      search[name] === undefined
        ? undefined
        : t('lab.is', { value: t(`lab.${name}.${present[name]}`) }),
  });
  const quotaRule = search.quotaRule ?? present.quotaRule;
  return (
    <>
      <Divider mt="xs" />
      <Title order={2}>{t('lab.settings')}</Title>
      <Select
        {...choice('strategy', ['s1', 's2'])}
        onChange={(value) => set('strategy', value as LabSearch['strategy'] | null)}
      />
      <NumberSetting {...number('maxDays', 30)} />
      <NumberSetting {...number('maxDaysMonth', 300)} />
      <Select
        {...choice('quotaRule', ['hurdle', 'weight'])}
        onChange={(value) => set('quotaRule', value as LabSearch['quotaRule'] | null)}
      />
      <NumberSetting {...number('quotaDays', 30)} disabled={quotaRule === 'weight'} />
      <Checkbox
        label={t('lab.check-shift')}
        description={search.shift === 'any' ? t('lab.check-shift.off') : undefined}
        checked={search.shift !== 'any'}
        onChange={(event) => onSearch({ shift: event.currentTarget.checked ? undefined : 'any' })}
      />
      {isChanged ? (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
          onClick={() => onSearch(AS_SET)}
        >
          {t('lab.as-set')}
        </Button>
      ) : null}
    </>
  );
}

const WITH_HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];
