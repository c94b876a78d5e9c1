import type { IntlShape } from 'react-intl';
import { instant } from '@/lib/time/instant';

const DAY = 86_400_000;

/** A moment seen from another, in the reader's zone: the time; from another day also the weekday; from afar the date. */
export function momentFrom(intl: IntlShape, iso: string, seenFrom: string): string {
  const then = instant(iso);
  const from = instant(seenFrom);
  const day = (date: Date) => intl.formatDate(date, { dateStyle: 'short' });
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  if (day(then) === day(from)) return intl.formatTime(then, time);
  return Math.abs(then.getTime() - from.getTime()) < 6 * DAY
    ? intl.formatDate(then, { weekday: 'short', ...time })
    : intl.formatDate(then, { day: 'numeric', month: 'long', ...time });
}

/** A calendar day such as `2026-03-13`, in words; it belongs to no zone. */
export function dayInWords(intl: IntlShape, day: string): string {
  return intl.formatDate(instant(`${day}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
