import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { WorkflowSource } from './version';
import type { WorkflowVersion } from './versions';
import type { VersionStatus } from './workflows';

/** Activates, deprecates, archives or brings back a version. */
export function useMoveVersion({ workflowId, number, version }: WorkflowVersion) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: VersionStatus) =>
      http.post<WorkflowSource>(
        `/api/workflows/${workflowId}/versions/${number}/status`,
        { status },
        { ifMatch: version },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workflows'] }),
  });
}
