import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FilterBar } from '@/components/data-table/filter-bar';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { TeamPicker } from '@/components/pickers/team-picker';
import { useT } from '@/lib/i18n/use-t';
import { loadCsv } from '../api/load';
import type { LoadSearch } from '../rules/load-search';
import { NameFilter } from './name-filter';
import { PeriodFields } from './period-fields';

interface Props {
  search: LoadSearch;
  onSearch: (change: Partial<LoadSearch>) => void;
  /** The days shown, once known. */
  shown: { from: string; to: string } | null;
}

/** Which load is looked at; everything chosen lives in the address. */
export function LoadFilters({ search, onSearch, shown }: Props) {
  const t = useT();
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
      <PeriodFields search={search} onSearch={onSearch} shown={shown} />
      <NameFilter
        kind="teams"
        label={t('insight.team')}
        Picker={TeamPicker}
        id={search.team}
        onChange={(team) => onSearch({ team })}
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
