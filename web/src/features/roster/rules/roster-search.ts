import * as z from 'zod/mini';
import { lenient } from '@/lib/list/list-search';
import { isDay, mondayOf, plusDays, WEEKDAYS, type Weekday } from '@/lib/time/calendar';

const day = lenient(z.string().check(z.refine(isDay)));

/** What the timetable keeps in its address. */
export const rosterSearch = z.object({
  /** Any day of the week shown; the present one when left out. */
  week: day,
  /** The day shown where there is room for one only. */
  day: lenient(z.enum(WEEKDAYS)),
});
export type RosterSearch = z.infer<typeof rosterSearch>;

/** The Monday of the week to show. */
export function shownMonday({ week }: { week?: string | undefined }, today: string): string {
  return mondayOf(week ?? today);
}

/** The one day to show: the one asked for, today, or the first that is planned. */
export function shownDay(
  wanted: Weekday | undefined,
  days: readonly Weekday[],
  monday: string,
  today: string,
): Weekday {
  const ofToday = WEEKDAYS.find((_, index) => plusDays(monday, index) === today);
  return [wanted, ofToday].find((one) => one && days.includes(one)) ?? days[0] ?? 'mon';
}

/** The calendar day of a weekday in a week. */
export function dateOf(monday: string, day: Weekday): string {
  return plusDays(monday, WEEKDAYS.indexOf(day));
}
