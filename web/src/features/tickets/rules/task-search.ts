import * as z from 'zod/mini';
import type { Query } from '@/lib/http/client';
import { lenient, listSearch, many, single } from '@/lib/list/list-search';
import { TASK_STATUSES, type TaskStatus } from '../api/task';

/** What the page of tasks keeps in its address. */
export const taskSearch = z.extend(listSearch, {
  /** Everybody's tasks; without it the reader's. */
  view: lenient(z.literal('all')),
  status: many,
  /** Id of a person. */
  holder: single,
});
export type TaskSearch = z.infer<typeof taskSearch>;

const TO_DO: readonly TaskStatus[] = ['OPEN', 'IN_PROGRESS'];

/** Without what the reader may not see. */
export function readable(search: TaskSearch, mayLookAtAll: boolean): TaskSearch {
  return mayLookAtAll ? search : { ...search, view: undefined };
}

/** Which statuses are shown: the reader's list begins with what is to be done. */
export function statusesOf({ view, status }: TaskSearch): readonly string[] | undefined {
  const known = status?.filter((one) => TASK_STATUSES.some((name) => name === one));
  if (known && known.length > 0) return known;
  return view === 'all' ? undefined : TO_DO;
}

/** The search as the server understands it. */
export function toQuery(search: TaskSearch): Query {
  const { view, holder, q } = search;
  return {
    holder: view === 'all' ? holder : 'me',
    status: statusesOf(search),
    ticket: q,
  };
}

export function isFiltered({ view, status, holder, q }: TaskSearch): boolean {
  return q !== undefined || status !== undefined || (view === 'all' && holder !== undefined);
}
