import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { WorkflowVersion } from './versions';

/** Deletes a draft; a workflow that has no other version goes with it. */
export function useDeleteDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ workflowId, number, version }: WorkflowVersion) =>
      http.delete(`/api/workflows/${workflowId}/versions/${number}`, { ifMatch: version }),
    // What shows the draft must not ask for it again before it is left.
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['workflows', 'list'] });
      void queries.invalidateQueries({ queryKey: ['workflows', 'versions'] });
      void queries.invalidateQueries({ queryKey: ['workflows', 'one'] });
    },
  });
}
