import { Button } from '@mantine/core';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { FilterBar } from '@/components/data-table/filter-bar';
import { TeamFilter } from '@/components/data-table/team-filter';
import { WeekPicker } from '@/components/dates/week-picker';
import { useT } from '@/lib/i18n/use-t';
import type { AvailabilitySearch } from '../rules/availability-search';

interface Props {
  search: AvailabilitySearch;
  monday: string;
  isThisWeek: boolean;
  onSearch: (change: Partial<AvailabilitySearch>) => void;
  onThisWeek: () => void;
}

export function AvailabilityFilters({ search, monday, isThisWeek, onSearch, onThisWeek }: Props) {
  const t = useT();
  return (
    <FilterBar
      q={search.q}
      onSearch={(q) => onSearch({ q })}
      actions={
        <>
          {isThisWeek ? null : (
            <Button variant="default" size="compact-md" h={32} fw={500} onClick={onThisWeek}>
              {t('availability.this-week')}
            </Button>
          )}
          <WeekPicker
            monday={monday}
            onChange={(week) => onSearch({ week, day: undefined, at: undefined })}
          />
        </>
      }
    >
      <TeamFilter
        label={t('availability.team')}
        team={search.team}
        onChange={(team) => onSearch({ team })}
      />
      <ChoiceFilter
        label={t('availability.who')}
        choices={[
          { value: 'available', label: t('availability.who.available') },
          { value: 'unavailable', label: t('availability.who.unavailable') },
        ]}
        chosen={search.who}
        onChange={(who) => onSearch({ who })}
      />
    </FilterBar>
  );
}
