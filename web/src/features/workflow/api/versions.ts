import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type WorkflowVersion = Answer<'WorkflowVersionView'>;

/** The newest first. */
export const versionsQuery = (workflowId: string) =>
  queryOptions({
    queryKey: ['workflows', 'versions', workflowId],
    queryFn: ({ signal }) =>
      http.get<WorkflowVersion[]>(`/api/workflows/${workflowId}/versions`, { signal }),
  });
