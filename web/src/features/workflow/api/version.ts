import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** A version with its document. */
export type WorkflowSource = Omit<Answer<'WorkflowSourceView'>, 'document'>;

export const versionQuery = (workflowId: string, number: number) =>
  queryOptions({
    queryKey: ['workflows', 'version', workflowId, number],
    queryFn: ({ signal }) =>
      http.get<WorkflowSource>(`/api/workflows/${workflowId}/versions/${number}`, { signal }),
  });
