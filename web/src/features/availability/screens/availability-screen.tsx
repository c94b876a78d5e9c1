import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useHasRole, useSession } from '@/lib/session/session';
import { mondayOf, plusDays } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { teamMembersQuery } from '../api/team-members';
import { weekQuery } from '../api/week';
import { AvailabilityFilters } from '../parts/availability-filters';
import { DayStrip } from '../parts/day-strip';
import { placeOf } from '../parts/use-words';
import { WeekSkeleton } from '../parts/week-skeleton';
import { WeekView } from '../parts/week-view';
import { shownDays, type AvailabilitySearch } from '../rules/availability-search';

interface Props {
  search: AvailabilitySearch;
  onSearch: (change: Partial<AvailabilitySearch>) => void;
  /** A way from a person's side panel to the person's page. */
  personLink: (personId: string) => ReactNode;
}

/** Who works when, who is absent, and who can take work at any instant of a week. */
export function AvailabilityScreen({ search, onSearch, personLink }: Props) {
  const t = useT();
  const { zone } = useSession().person;
  const isAdmin = useHasRole('admin');
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const now = useNow().getTime();
  const today = dayIn(now, zone);
  const { monday, day } = shownDays(search, today);
  const week = useQuery(weekQuery(monday, zone));
  const members = useQuery({
    ...teamMembersQuery(search.team ?? ''),
    enabled: search.team !== undefined,
    placeholderData: keepPreviousData,
  });
  const go = (days: number) =>
    onSearch({ week: plusDays(monday, days), day: undefined, at: undefined });
  const toThisWeek = () => onSearch({ week: undefined, day: undefined, at: undefined });
  useKeys('availability.title', [
    ...(isAdmin
      ? [{ press: 'n', say: 'availability.leave.add', run: () => onSearch({ do: 'leave' }) }]
      : []),
    { press: 'b', say: 'ui.week.previous', run: () => go(-7) },
    { press: 'f', say: 'ui.week.next', run: () => go(7) },
    { press: 't', say: 'availability.this-week', run: toThisWeek },
  ]);
  return (
    <>
      <PageTitle
        title={t('availability.title')}
        actions={isAdmin ? <Actions onDo={(deed) => onSearch({ do: deed })} /> : null}
      >
        {t('availability.zone.yours', { place: placeOf(zone) })}
      </PageTitle>
      <AvailabilityFilters
        search={search}
        monday={monday}
        isThisWeek={monday === mondayOf(today)}
        onSearch={onSearch}
        onThisWeek={toThisWeek}
      />
      {isNarrow ? (
        <DayStrip
          monday={monday}
          day={day}
          today={today}
          onChange={(one) => onSearch({ day: one, week: undefined, at: undefined })}
        />
      ) : null}
      {week.isPending ? <WeekSkeleton /> : null}
      {week.isError && !week.data ? (
        <ErrorState error={week.error} onRetry={() => void week.refetch()} />
      ) : null}
      {week.data ? (
        <WeekView
          week={week.data}
          first={isNarrow ? day : monday}
          isNarrow={isNarrow ?? false}
          members={search.team === undefined ? undefined : (members.data ?? new Set())}
          now={now}
          search={search}
          onSearch={onSearch}
          personLink={personLink}
        />
      ) : null}
    </>
  );
}

function Actions({ onDo }: { onDo: (deed: 'leave' | 'closure') => void }) {
  const t = useT();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBuilding size={16} aria-hidden="true" />}
        onClick={() => onDo('closure')}
      >
        {t('availability.closure.add')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onDo('leave')}>
        {t('availability.leave.add')}
      </Button>
    </>
  );
}
