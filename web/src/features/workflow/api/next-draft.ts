import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { newId } from '@/lib/id/new-id';
import type { WorkflowSource } from './version';

/** Makes the next draft, as a copy of a version. */
export function useNextDraft(workflowId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (from: number) =>
      http.post<WorkflowSource>(
        `/api/workflows/${workflowId}/versions`,
        { from },
        { idempotencyKey: newId() },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workflows'] }),
  });
}
