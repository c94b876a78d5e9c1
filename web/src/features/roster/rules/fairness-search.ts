import * as z from 'zod/mini';
import { lenient } from '@/lib/list/list-search';
import { isDay, mondayOf, plusDays } from '@/lib/time/calendar';
import type { FairSpread, Weeks } from '../api/fairness';

export type Measure = FairSpread['measure'];
export const MEASURES = [
  'credit',
  'turns',
  'firstLine',
  'undesired',
  'fridayAfternoon',
] as const satisfies readonly Measure[];

const day = lenient(z.string().check(z.refine(isDay)));

/** What the page keeps in its address. */
export const rosterFairnessSearch = z.object({
  from: day,
  to: day,
  measure: lenient(z.enum(MEASURES)),
});
export type RosterFairnessSearch = z.infer<typeof rosterFairnessSearch>;

const USUAL_WEEKS = 8;

/** The weeks shown: those asked for, or the last eight. */
export function shownWeeks({ from, to }: RosterFairnessSearch, today: string): Weeks {
  const last = mondayOf(to ?? today);
  const first = mondayOf(from ?? plusDays(last, -7 * (USUAL_WEEKS - 1)));
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}
