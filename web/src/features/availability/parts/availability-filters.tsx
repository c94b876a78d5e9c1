import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { FilterBar, FilterChip } from '@/components/data-table/filter-bar';
import { WeekPicker } from '@/components/dates/week-picker';
import { TeamPicker } from '@/components/pickers/team-picker';
import { useT } from '@/lib/i18n/use-t';
import { teamNameQuery } from '../api/team-name';
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
      <TeamFilter team={search.team} onChange={(team) => onSearch({ team })} />
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

function TeamFilter({
  team,
  onChange,
}: {
  team: string | undefined;
  onChange: (team: string | undefined) => void;
}) {
  const t = useT();
  const name = useQuery({ ...teamNameQuery(team ?? ''), enabled: team !== undefined }).data;
  const chosen = team === undefined ? undefined : (name ?? '…');
  return (
    <FilterChip label={t('availability.team')} chosen={chosen} onClear={() => onChange(undefined)}>
      <TeamPicker
        w={220}
        aria-label={t('availability.team')}
        placeholder={t('availability.team')}
        value={team ?? null}
        known={team && name ? { id: team, name } : null}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
        onChange={(id) => onChange(id ?? undefined)}
      />
    </FilterChip>
  );
}
