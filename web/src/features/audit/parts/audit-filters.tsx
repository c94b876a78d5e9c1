import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FilterBar, FilterChip } from '@/components/data-table/filter-bar';
import { OneChoiceFilter } from '@/components/data-table/one-choice-filter';
import { PersonFilter } from '@/components/data-table/person-filter';
import { DayRangeFilter } from '@/components/dates/day-range-filter';
import { address } from '@/lib/http/client';
import { useT } from '@/lib/i18n/use-t';
import { ACTIONS, SUBJECTS, toQuery, type AuditSearch } from '../rules/audit-search';

interface Props {
  search: AuditSearch;
  zone: string;
  /** What the one thing is called that alone is shown. */
  only: string | undefined;
  onSearch: (change: Partial<AuditSearch>) => void;
}

export function AuditFilters({ search, zone, only, onSearch }: Props) {
  const t = useT();
  return (
    <FilterBar
      actions={
        <Button
          component="a"
          href={address('/api/audit/export.csv', toQuery(search, zone))}
          download
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('audit.export')}
        </Button>
      }
    >
      {search.subjectId ? (
        <FilterChip
          label={t('audit.only')}
          chosen={only ?? search.subjectId}
          onClear={() => onSearch({ subjectId: undefined })}
        >
          {t('audit.only.what')}
        </FilterChip>
      ) : null}
      <PersonFilter
        label={t('audit.actor')}
        person={search.actor}
        onChange={(actor) => onSearch({ actor })}
      />
      <OneChoiceFilter
        label={t('audit.subject')}
        choices={SUBJECTS.map((value) => ({ value, label: t(`audit.subject.${value}`) }))}
        chosen={search.subject}
        onChange={(subject) => onSearch({ subject })}
      />
      <OneChoiceFilter
        label={t('audit.action')}
        choices={ACTIONS.map((value) => ({ value, label: t(`audit.action.${value}`) }))}
        chosen={search.action}
        onChange={(action) => onSearch({ action })}
      />
      <DayRangeFilter
        label={t('audit.when')}
        from={search.from}
        to={search.to}
        onChange={({ from, to }) => onSearch({ from, to })}
      />
    </FilterBar>
  );
}
