import { Button, Group, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { FilterBar, FilterChip } from '@/components/data-table/filter-bar';
import { DateField } from '@/components/dates/date-field';
import type { PickerProps } from '@/components/pickers/entry-picker';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { TeamPicker } from '@/components/pickers/team-picker';
import { useT } from '@/lib/i18n/use-t';
import { loadCsv } from '../api/load';
import { nameQuery } from '../api/names';
import { USUAL_DAYS, type LoadSearch } from '../rules/load-search';

interface Props {
  search: LoadSearch;
  onSearch: (change: Partial<LoadSearch>) => void;
  /** The days shown, once known: the server chooses them when the address does not. */
  shown: { from: string; to: string } | null;
}

const WIDTHS = [1, USUAL_DAYS, 14, 28];

/** Which load is looked at; everything chosen lives in the address. */
export function LoadFilters({ search, onSearch, shown }: Props) {
  const t = useT();
  const days = search.days ?? USUAL_DAYS;
  const widths = WIDTHS.includes(days) ? WIDTHS : [...WIDTHS, days];
  const from = search.from ?? shown?.from ?? null;
  const to = search.to ?? shown?.to ?? null;
  return (
    <FilterBar
      actions={
        <Button
          component="a"
          href={loadCsv(search)}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('insight.csv')}
        </Button>
      }
    >
      <Group gap="xs" wrap="nowrap">
        <DateField
          aria-label={t('insight.from')}
          w={150}
          value={from}
          {...(to ? { maxDate: to } : {})}
          onChange={(day) => onSearch({ from: day ?? undefined })}
        />
        <DateField
          aria-label={t('insight.to')}
          w={150}
          value={to}
          {...(from ? { minDate: from } : {})}
          onChange={(day) => onSearch({ to: day ?? undefined, from: from ?? undefined })}
        />
      </Group>
      <Select
        aria-label={t('insight.window')}
        w={150}
        allowDeselect={false}
        data={widths.map((width) => ({
          value: `${width}`,
          label: t('insight.window.days', { count: width }),
        }))}
        value={`${days}`}
        onChange={(width) =>
          onSearch({ days: Number(width) === USUAL_DAYS ? undefined : Number(width) })
        }
      />
      <OneFilter
        kind="teams"
        label={t('insight.team')}
        Picker={TeamPicker}
        id={search.team}
        onChange={(team) => onSearch({ team })}
      />
      <OneFilter
        kind="queues"
        label={t('insight.queue')}
        Picker={QueuePicker}
        id={search.queue}
        onChange={(queue) => onSearch({ queue })}
      />
    </FilterBar>
  );
}

interface OneProps {
  kind: 'teams' | 'queues';
  label: string;
  Picker: ComponentType<PickerProps>;
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}

function OneFilter({ kind, label, Picker, id, onChange }: OneProps) {
  const name = useQuery({ ...nameQuery(kind, id ?? ''), enabled: id !== undefined }).data;
  const chosen = id === undefined ? undefined : (name ?? '…');
  return (
    <FilterChip label={label} chosen={chosen} onClear={() => onChange(undefined)}>
      <Picker
        w={220}
        aria-label={label}
        placeholder={label}
        value={id ?? null}
        known={id && name ? { id, name } : null}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        onChange={(picked) => onChange(picked ?? undefined)}
      />
    </FilterChip>
  );
}
