import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { FilterBar } from '@/components/data-table/filter-bar';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { WeekPicker } from '@/components/dates/week-picker';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useSession } from '@/lib/session/session';
import { mondayOf, plusDays } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { rosterWeekQuery } from '../api/week';
import type { RosterWeek } from '../api/week-types';
import { weekFile } from '../api/exports';
import { ExportMenu } from '../parts/export-menu';
import { EditWeek, ReadWeek } from '../parts/roster-week-view';
import { OtherTroubles } from '../parts/other-troubles';
import { WeekFacts } from '../parts/week-facts';
import { WeekTrouble } from '../parts/week-trouble';
import classes from '../parts/roster.module.css';
import { shownDay, shownMonday, type RosterSearch } from '../rules/roster-search';

interface Props {
  search: RosterSearch;
  onSearch: (change: Partial<RosterSearch>) => void;
  /** A way to planning, for those who may plan. */
  planLink: (monday: string) => ReactNode;
  /** Shows a run that was begun here. */
  onRun: (id: string) => void;
  /** Ways to what else there is of a week: its versions. */
  links?: (monday: string) => ReactNode;
}

/** Who is on the phone when: the published timetable of a week, and editing it. */
export function RosterScreen({ search, onSearch, planLink, onRun, links }: Props) {
  const t = useT();
  const { zone } = useSession().company;
  const today = dayIn(useNow().getTime(), zone);
  const monday = shownMonday(search, today);
  const week = useQuery(rosterWeekQuery(monday));
  const [isEditing, setEditing] = useState(false);
  const mayEdit = week.data !== undefined && week.data.mayEdit && week.data.number > 0;
  const go = (to: string | undefined) => onSearch({ week: to, day: undefined });
  const edit = () => setEditing((before) => mayEdit && !before);
  useKeys('app.page.roster', [
    { press: 'b', say: 'ui.week.previous', run: () => go(plusDays(monday, -7)) },
    { press: 'f', say: 'ui.week.next', run: () => go(plusDays(monday, 7)) },
    { press: 't', say: 'roster.this-week', run: () => go(undefined) },
    ...(mayEdit ? [{ press: 'e', say: 'roster.edit', run: edit }] : []),
  ]);
  return (
    <>
      <PageTitle title={t('app.page.roster')}>{t('roster.what')}</PageTitle>
      <div className={classes.tools}>
        <FilterBar
          actions={
            <>
              {links?.(monday)}
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden="true" />}
                onClick={() => window.print()}
              >
                {t('roster.print')}
              </Button>
              {week.data && week.data.number > 0 ? (
                <ExportMenu fileOf={(format) => weekFile(monday, format)} />
              ) : null}
              {mayEdit ? (
                <Button
                  variant={isEditing ? 'light' : 'filled'}
                  aria-pressed={isEditing}
                  leftSection={<IconPencil size={16} aria-hidden="true" />}
                  onClick={edit}
                >
                  {t('roster.edit')}
                </Button>
              ) : null}
            </>
          }
        >
          <WeekPicker monday={monday} onChange={go} />
          {monday === mondayOf(today) ? null : (
            <Button variant="default" size="compact-md" h={32} onClick={() => go(undefined)}>
              {t('roster.this-week')}
            </Button>
          )}
        </FilterBar>
      </div>
      {week.data?.mayEdit ? <OtherTroubles monday={monday} onWeek={go} /> : null}
      {week.isPending ? <Skeleton height={360} /> : null}
      {week.isError && !week.data ? (
        <ErrorState error={week.error} onRetry={() => void week.refetch()} />
      ) : null}
      {week.data ? (
        <div className={week.isPlaceholderData ? classes.stale : undefined}>
          <Shown
            key={week.data.monday}
            week={week.data}
            isEditing={isEditing && mayEdit}
            {...{ today, search, onSearch }}
            planLink={planLink}
            onRun={onRun}
          />
        </div>
      ) : null}
    </>
  );
}

type ShownProps = Props & { week: RosterWeek; today: string; isEditing: boolean };

function Shown({ week, today, isEditing, search, onSearch, planLink, onRun }: ShownProps) {
  const t = useT();
  const weekday = useWeekdayName();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  if (week.number === 0) {
    return (
      <EmptyState
        picture={<PeoplePicture />}
        title={t('roster.none')}
        action={planLink(week.monday)}
      >
        {t('roster.none.text')}
      </EmptyState>
    );
  }
  const day = shownDay(search.day, week.days, week.monday, today);
  const days = isNarrow ? [day] : week.days;
  return (
    <>
      <WeekFacts grid={week} />
      <WeekTrouble week={week} onRun={onRun} />
      {isNarrow ? (
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label={t('roster.day')}
          value={day}
          data={week.days.map((one) => ({ value: one, label: weekday(one, 'short') }))}
          onChange={(value) => onSearch({ day: week.days.find((one) => one === value) })}
        />
      ) : null}
      {isEditing ? (
        <EditWeek week={week} {...{ today, days }} />
      ) : (
        <ReadWeek week={week} {...{ today, days }} />
      )}
    </>
  );
}
