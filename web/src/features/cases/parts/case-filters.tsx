import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { EntriesFilter } from '@/components/data-table/entries-filter';
import { DayRangeFilter } from '@/components/dates/day-range-filter';
import { PersonPicker } from '@/components/pickers/person-picker';
import { peopleByIds, queuesByName } from '@/lib/directory/directory';
import { useT } from '@/lib/i18n/use-t';
import { PRIORITIES, STATES } from '../api/case';
import type { CaseSearch } from '../rules/case-search';

interface Props {
  search: CaseSearch;
  onSearch: (change: Partial<CaseSearch>) => void;
}

const MANY_QUEUES = 200;

/** The filters above the list of cases, as chips. */
export function CaseFilters({ search, onSearch }: Props) {
  const t = useT();
  const queues = useQuery(queuesByName('', MANY_QUEUES)).data ?? [];
  const people = (search.holder ?? []).filter((id) => id !== 'me');
  const known = useQuery({ ...peopleByIds(people), enabled: people.length > 0 }).data ?? [];
  return (
    <>
      <ChoiceFilter
        label={t('cases.state')}
        choices={STATES.map((value) => ({ value, label: t(`cases.state.${value}`) }))}
        chosen={search.state}
        onChange={(state) => onSearch({ state })}
      />
      <ChoiceFilter
        label={t('cases.queue')}
        choices={queues.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={search.queue}
        onChange={(queue) => onSearch({ queue })}
      />
      <EntriesFilter
        label={t('cases.holder')}
        fixed={[{ id: 'me', name: t('cases.holder.me') }]}
        known={known.map(({ id, displayName }) => ({ id, name: displayName }))}
        chosen={search.holder}
        onChange={(holder) => onSearch({ holder })}
        picker={PersonPicker}
      />
      <ChoiceFilter
        label={t('cases.priority')}
        choices={PRIORITIES.map((value) => ({ value, label: t(`cases.priority.${value}`) }))}
        chosen={search.priority}
        onChange={(priority) => onSearch({ priority })}
      />
      <DayRangeFilter
        label={t('cases.opened')}
        from={search.from}
        to={search.to}
        onChange={({ from, to }) => onSearch({ from, to })}
      />
    </>
  );
}
