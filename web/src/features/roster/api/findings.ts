import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** Something that is wrong with a stored version: it breaks rules by now, costs something else, its log does not lead to it, or it cannot be read. */
export type Finding = Answer<'FindingView'>;

export type FindingsView = Answer<'FindingsView'>;

/** What the nightly check and every change since have found. */
export const findingsQuery = queryOptions({
  queryKey: ['roster', 'findings'],
  queryFn: ({ signal }) => http.get<FindingsView>('/api/roster/findings', { signal }),
});
