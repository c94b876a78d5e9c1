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
export type QueuePeriod = Pick<LoadSearch, 'from' | 'to' | 'queue'>;

export const USUAL_DAYS = 7;
