import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { BreachView } from './week-views';

/** Something that is wrong with a stored version: it breaks rules by now, costs something else, its log does not lead to it, or it cannot be read. */
export interface Finding {
  week: string;
  number: number;
  kind: 'broken' | 'cost' | 'log' | 'unreadable';
  details: BreachView[];
  foundAt: string;
}

export interface FindingsView {
  checkedAt?: string | null;
  versions: number;
  items: Finding[];
}

/** What the nightly check and every change since have found. */
export const findingsQuery = queryOptions({
  queryKey: ['roster', 'findings'],
  queryFn: ({ signal }) => http.get<FindingsView>('/api/roster/findings', { signal }),
});
