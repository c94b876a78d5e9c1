import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { mondayOf, plusDays, utcMidnight } from '@/lib/time/calendar';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { publishedWeeksQuery } from '../api/published-weeks';

interface Props {
  /** The week of the asked turn, which is always there to choose. */
  monday: string;
  value: string;
  onChange: (monday: string) => void;
}

const MOST_WEEKS = 12;

/** From which week a turn is taken in return: that of the asked turn, or another published one. */
export function AskWeek({ monday, value, onChange }: Props) {
  const t = useT();
  const intl = useIntl();
  const { zone } = useSession().company;
  const thisWeek = mondayOf(dayIn(useNow().getTime(), zone));
  const { data: published = [] } = useQuery(publishedWeeksQuery(thisWeek, MOST_WEEKS));
  const weeks = [...new Set([monday, ...published])].sort();
  if (weeks.length === 1) return null;
  return (
    <Select
      label={t('swap.week')}
      allowDeselect={false}
      value={value}
      data={weeks.map((week) => ({ value: week, label: labelOf(week) }))}
      onChange={(week) => onChange(week ?? monday)}
    />
  );

  function labelOf(week: string): string {
    const words = intl.formatDateTimeRange(utcMidnight(week), utcMidnight(plusDays(week, 6)), {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    return week === monday ? t('swap.week.same', { week: words }) : words;
  }
}
