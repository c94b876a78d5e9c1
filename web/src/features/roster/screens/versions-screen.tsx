import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FilterBar } from '@/components/data-table/filter-bar';
import { WeekPicker } from '@/components/dates/week-picker';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useSession } from '@/lib/session/session';
import { plusDays } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { versionsQuery } from '../api/versions';
import type { VersionHead } from '../api/week-views';
import { VersionLog } from '../parts/version-log';
import { VersionView } from '../parts/version-view';
import { VersionsTable } from '../parts/versions-table';
import { shownMonday } from '../rules/roster-search';
import type { VersionSearch } from '../rules/version-search';

interface Props {
  search: VersionSearch;
  onSearch: (change: Partial<VersionSearch>) => void;
  /** A way to the timetable of the week. */
  weekLink: (monday: string) => ReactNode;
}

/** Everything that was published for a week: looked at, compared, put in force again. */
export function VersionsScreen({ search, onSearch, weekLink }: Props) {
  const t = useT();
  const { zone } = useSession().company;
  const monday = shownMonday(search, dayIn(useNow().getTime(), zone));
  const versions = useQuery(versionsQuery(monday));
  const go = (week: string) => onSearch({ week, version: undefined, with: undefined });
  useKeys('versions.title', [
    { press: 'b', say: 'ui.week.previous', run: () => go(plusDays(monday, -7)) },
    { press: 'f', say: 'ui.week.next', run: () => go(plusDays(monday, 7)) },
  ]);
  return (
    <>
      <PageTitle title={t('versions.title')} actions={weekLink(monday)}>
        {t('versions.what')}
      </PageTitle>
      <FilterBar>
        <WeekPicker monday={monday} onChange={go} />
      </FilterBar>
      {versions.isPending ? <Skeleton height={240} /> : null}
      {versions.isError && !versions.data ? (
        <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />
      ) : null}
      {versions.data ? (
        <Shown
          key={monday}
          monday={monday}
          versions={versions.data}
          search={search}
          onSearch={onSearch}
        />
      ) : null}
    </>
  );
}

interface ShownProps extends Pick<Props, 'search' | 'onSearch'> {
  monday: string;
  versions: readonly VersionHead[];
}

function Shown({ monday, versions, search, onSearch }: ShownProps) {
  const t = useT();
  const [newest] = versions;
  if (!newest) {
    return (
      <EmptyState picture={<PeoplePicture />} title={t('versions.none')}>
        {t('versions.none.text')}
      </EmptyState>
    );
  }
  const find = (number: number | undefined) => versions.find((one) => one.number === number);
  const shown = find(search.version) ?? newest;
  const found = find(search.with) ?? null;
  const other = found?.number === shown.number ? null : found;
  return (
    <>
      <VersionsTable
        versions={versions}
        shown={shown.number}
        other={other?.number ?? null}
        onShow={(version) => onSearch({ version })}
        onCompare={(number) => onSearch({ with: number })}
      />
      <VersionView monday={monday} shown={shown} other={other} newest={newest.number} />
      <VersionLog monday={monday} />
    </>
  );
}
