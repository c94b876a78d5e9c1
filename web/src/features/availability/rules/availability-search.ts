import * as z from 'zod/mini';
import { lenient, many, single } from '@/lib/list/list-search';
import { isDay, mondayOf, plusDays } from '@/lib/time/calendar';

const day = lenient(z.string().check(z.refine(isDay)));

/** What the page keeps in its address. */
export const availabilitySearch = z.object({
  q: single,
  /** The person in the side panel. */
  look: single,
  /** Any day of the week shown; the present one when left out. */
  week: day,
  /** The day shown where there is room for one only. */
  day,
  team: single,
  /** `available`, `unavailable`. */
  who: many,
  /** The instant everybody’s state is of; now when left out. */
  at: lenient(z.iso.datetime()),
  /** A form to open at once. */
  do: lenient(z.enum(['leave', 'closure'])),
});
export type AvailabilitySearch = z.infer<typeof availabilitySearch>;

/** The week and day to show. */
export function shownDays(
  search: AvailabilitySearch,
  today: string,
): { monday: string; day: string } {
  const monday = mondayOf(search.week ?? search.day ?? today);
  const inWeek = (one: string) => one >= monday && one <= plusDays(monday, 6);
  const day = [search.day, today].find((one) => one !== undefined && inWeek(one));
  return { monday, day: day ?? monday };
}
