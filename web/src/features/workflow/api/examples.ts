import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type WorkflowExample = Answer<'WorkflowExampleView'>;

/** Workflows to begin with. */
export const examplesQuery = queryOptions({
  queryKey: ['workflow-examples'],
  queryFn: ({ signal }) => http.get<WorkflowExample[]>('/api/workflows/examples', { signal }),
  staleTime: Infinity,
});
