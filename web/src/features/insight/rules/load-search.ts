import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';
import { isDay } from '@/lib/time/calendar';

const day = lenient(z.string().check(z.refine(isDay)));

/** What the page keeps in its address. */
export const loadSearch = z.object({
  /** The first and the last day; the last four weeks when left out. */
  from: day,
  to: day,
  /** How many days a window has; a week when left out. */
  days: lenient(
    z.coerce.number().check(z.minimum(1), z.maximum(366), z.refine<number>(Number.isInteger)),
  ),
  team: single,
  queue: single,
});
export type LoadSearch = z.infer<typeof loadSearch>;
export type Period = Pick<LoadSearch, 'from' | 'to'>;

export const USUAL_DAYS = 7;
