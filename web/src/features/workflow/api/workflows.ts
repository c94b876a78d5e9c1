import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages } from '@/lib/list/page';

export type Workflow = Answer<'WorkflowView'>;
export type VersionStatus = Workflow['status'];

export const STATUSES = [
  'active',
  'draft',
  'deprecated',
  'archived',
] as const satisfies readonly VersionStatus[];

interface WorkflowSearch {
  q?: string | undefined;
  status?: VersionStatus | undefined;
}

export const workflowsQuery = ({ q, status }: WorkflowSearch) =>
  pages<Workflow>(['workflows', 'list'], '/api/workflows', { q, status, limit: 50 });

export const workflowQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflows', 'one', id],
    queryFn: ({ signal }) => http.get<Workflow>(`/api/workflows/${id}`, { signal }),
  });
