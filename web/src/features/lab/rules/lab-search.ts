import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';

const upTo = (max: number, min = 0) =>
  lenient(
    z.coerce.number().check(z.minimum(min), z.maximum(max), z.refine<number>(Number.isInteger)),
  );

/** What the page keeps in its address; a setting that is left out is as the queue has it. */
export const labSearch = z.object({
  queue: single,
  /** The moment imagined; now when left out. */
  at: lenient(z.iso.datetime()),
  /** How many cases; ten when left out. */
  count: upTo(50, 1),
  strategy: lenient(z.enum(['s1', 's2'])),
  maxDays: upTo(30),
  maxDaysMonth: upTo(300),
  quotaRule: lenient(z.enum(['hurdle', 'weight'])),
  quotaDays: upTo(30),
  /** `any`: shifts are not looked at. */
  shift: lenient(z.enum(['any'])),
});
export type LabSearch = z.infer<typeof labSearch>;

/** An address with the queue’s own settings again. */
export const AS_SET: Partial<LabSearch> = {
  strategy: undefined,
  maxDays: undefined,
  maxDaysMonth: undefined,
  quotaRule: undefined,
  quotaDays: undefined,
  shift: undefined,
};
