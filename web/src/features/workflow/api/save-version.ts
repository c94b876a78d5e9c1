import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { SourceFormat } from '../rules/document';
import { versionQuery, type WorkflowSource } from './version';

interface Wanted {
  source: string;
  format: SourceFormat;
  /** The version that was changed. */
  seen: number;
}

/** Stores another text in a draft. */
export function useSaveVersion(workflowId: string, number: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, ...body }: Wanted) =>
      http.put<WorkflowSource>(`/api/workflows/${workflowId}/versions/${number}`, body, {
        ifMatch: seen,
      }),
    onSuccess: (saved) => {
      queries.setQueryData(versionQuery(workflowId, number).queryKey, saved);
      return queries.invalidateQueries({ queryKey: ['workflows'] });
    },
  });
}
