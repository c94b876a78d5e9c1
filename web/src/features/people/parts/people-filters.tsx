import { FilterBar } from '@/components/data-table/filter-bar';
import { OneChoiceFilter } from '@/components/data-table/one-choice-filter';
import { TeamFilter } from '@/components/data-table/team-filter';
import { useT } from '@/lib/i18n/use-t';
import { ROLES } from '@/lib/session/session';
import type { PeopleSearch } from '../rules/people-search';

interface Props {
  search: PeopleSearch;
  onSearch: (change: Partial<PeopleSearch>) => void;
}

export function PeopleFilters({ search, onSearch }: Props) {
  const t = useT();
  return (
    <FilterBar q={search.q} onSearch={(q) => onSearch({ q })}>
      <TeamFilter
        label={t('people.team')}
        team={search.team}
        onChange={(team) => onSearch({ team })}
      />
      <OneChoiceFilter
        label={t('people.role')}
        choices={ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }))}
        chosen={search.role}
        onChange={(role) => onSearch({ role })}
      />
      <OneChoiceFilter
        label={t('people.state')}
        choices={[
          { value: 'true', label: t('people.state.active') },
          { value: 'false', label: t('people.state.off') },
        ]}
        chosen={search.active}
        onChange={(active) => onSearch({ active })}
      />
    </FilterBar>
  );
}
