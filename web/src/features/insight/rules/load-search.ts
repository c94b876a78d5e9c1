import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';
import { isDay } from '@/lib/time/calendar';

const day = lenient(z.string().check(z.refine(isDay)));

/** Which days a report is about, and how they are counted together. */
export const periodSearch = z.object({
  /** The first and the last day; the last four weeks when left out. */
  from: day,
  to: day,
  /** How many days a window has; a week when left out. */
  days: lenient(
    z.coerce.number().check(z.minimum(1), z.maximum(366), z.refine<number>(Number.isInteger)),
  ),
});
export type PeriodSearch = z.infer<typeof periodSearch>;

/** What the page keeps in its address. */
export const loadSearch = z.extend(periodSearch, { team: single, queue: single });
export type LoadSearch = z.infer<typeof loadSearch>;

/** Everybody's cases of all queues in the days the server chooses. */
export const WHOLE_LOAD = {
  from: undefined,
  to: undefined,
  team: undefined,
  queue: undefined,
} satisfies LoadSearch;

/** Whether days, a team or a queue are chosen. */
export function isNarrowed({ from, to, team, queue }: LoadSearch): boolean {
  return [from, to, team, queue].some((one) => one !== undefined);
}

export type QueuePeriod = Pick<LoadSearch, 'from' | 'to' | 'queue'>;

export const USUAL_DAYS = 7;
