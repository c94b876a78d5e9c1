import * as z from 'zod/mini';
import type { Query } from '@/lib/http/client';
import { lenient, many, single } from '@/lib/list/list-search';

export const JOB_VIEWS = ['errands', 'routines'] as const;
export type JobView = (typeof JOB_VIEWS)[number];

/** What is done once. */
export const ERRAND_KINDS = ['find-timetable', 'import-cases'] as const;

export const ERRAND_STATES = ['waiting', 'running', 'retrying', 'given-up'] as const;
export type ErrandState = (typeof ERRAND_STATES)[number];

/** What the page keeps in its address. */
export const jobsSearch = z.object({
  /** Errands when left out. */
  view: lenient(z.enum(JOB_VIEWS)),
  kind: many,
  state: many,
  look: single,
});
export type JobsSearch = z.infer<typeof jobsSearch>;

/** The filter as the server understands it; states it does not know are left out. */
export function toQuery({ kind, state }: JobsSearch): Query {
  const known = ERRAND_STATES.filter((one) => state?.includes(one));
  return { kind, state: known.length === 0 ? undefined : known };
}

export function isFiltered({ kind, state }: JobsSearch): boolean {
  return kind !== undefined || state !== undefined;
}
