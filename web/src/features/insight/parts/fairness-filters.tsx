import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FilterBar } from '@/components/data-table/filter-bar';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { saveAs, toCsv } from '@/lib/file/csv';
import { useT } from '@/lib/i18n/use-t';
import type { FairnessPoint } from '../api/fairness';
import type { FairnessSearch } from '../rules/fairness-search';
import { NameFilter } from './name-filter';
import { PeriodFields } from './period-fields';

interface Props {
  search: FairnessSearch;
  onSearch: (change: Partial<FairnessSearch>) => void;
  /** What is shown, once known. */
  points: readonly FairnessPoint[] | undefined;
}

/** Which queues and days are looked at; everything chosen lives in the address. */
export function FairnessFilters({ search, onSearch, points = [] }: Props) {
  const t = useT();
  const first = points[0];
  const last = points.at(-1);
  return (
    <FilterBar
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          disabled={points.length === 0}
          onClick={() => saveAs('fairness.csv', asCsv(points))}
        >
          {t('insight.csv')}
        </Button>
      }
    >
      <PeriodFields
        search={search}
        onSearch={onSearch}
        shown={first && last ? { from: first.day, to: last.to } : null}
      />
      <NameFilter
        kind="queues"
        label={t('insight.queue')}
        Picker={QueuePicker}
        id={search.queue}
        onChange={(queue) => onSearch({ queue })}
      />
    </FilterBar>
  );
}

const COLUMNS = [
  'queueName',
  'day',
  'to',
  'items',
  'people',
  'min',
  'max',
  'mean',
  'stdev',
  'coefficient',
] as const satisfies (keyof FairnessPoint)[];

function asCsv(points: readonly FairnessPoint[]): string {
  return toCsv([COLUMNS, ...points.map((point) => COLUMNS.map((column) => point[column]))]);
}
