import * as z from 'zod/mini';
import type { Query } from '@/lib/http/client';
import { lenient, listSearch, many, single } from '@/lib/list/list-search';
import { endOfDay, startOfDay } from '@/lib/time/zoned';

const day = lenient(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** What the page of cases keeps in its address. */
export const caseSearch = z.extend(listSearch, {
  state: many,
  queue: many,
  /** Ids of people; `me` for the reader. */
  holder: many,
  priority: many,
  /** First and last day on which a case was opened, in the reader's zone. */
  from: day,
  to: day,
  /** Anything: the form for a new case is open. */
  new: single,
});

export type CaseSearch = z.infer<typeof caseSearch>;

/** What a filter is made of; the rest of the address is about the page. */
export const FILTERS = ['q', 'state', 'queue', 'holder', 'priority', 'from', 'to'] as const;
export type CaseFilter = Partial<Pick<CaseSearch, (typeof FILTERS)[number]>>;

export function filterOf(search: CaseSearch): CaseFilter {
  const { q, state, queue, holder, priority, from, to } = search;
  return { q, state, queue, holder, priority, from, to };
}

export function isFiltered(search: CaseSearch): boolean {
  return FILTERS.some((name) => search[name] !== undefined);
}

/** Two filters are the same when they let the same cases through; the order of values does not matter. */
export function isSameFilter(a: CaseFilter, b: CaseFilter): boolean {
  return FILTERS.every((name) => textOf(a[name]) === textOf(b[name]));
}

function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.toSorted().join('\n') : (value ?? '');
}

/** The order of the list unless another is asked for. */
const NEWEST = '-openedAt';

/** The filter as the server understands it. */
export function toQuery(search: CaseFilter & { sort?: string | undefined }, zone: string): Query {
  const { q, sort, state, queue, holder, priority, from, to } = search;
  return {
    q,
    sort: sort ?? NEWEST,
    state,
    queue,
    holder,
    priority,
    from: from && new Date(startOfDay(from, zone)).toISOString(),
    to: to && new Date(endOfDay(to, zone)).toISOString(),
  };
}
