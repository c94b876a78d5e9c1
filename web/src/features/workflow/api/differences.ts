import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type DocumentDifference = Omit<Answer<'DocumentDifference'>, 'before' | 'after'> & {
  before: unknown;
  after: unknown;
};

/** Where two versions are not the same. */
export const differencesQuery = (workflowId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['workflows', 'differences', workflowId, from, to],
    queryFn: ({ signal }) =>
      http.get<DocumentDifference[]>(`/api/workflows/${workflowId}/diff`, {
        query: { from, to },
        signal,
      }),
  });
