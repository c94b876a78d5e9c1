import { useIntl } from 'react-intl';
import { utcMidnight, WEEKDAYS, type Weekday } from '@/lib/time/calendar';

const A_MONDAY = utcMidnight('2026-03-16');
const DAY_MS = 86_400_000;

/** Weekdays in the reader's language. */
export function useWeekdayName() {
  const intl = useIntl();
  return (day: Weekday, weekday: 'long' | 'short') =>
    intl.formatDate(A_MONDAY + WEEKDAYS.indexOf(day) * DAY_MS, { timeZone: 'UTC', weekday });
}
