import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { SourceFormat } from '../rules/document';
import type { Workflow } from './workflows';

interface Wanted {
  source: string;
  format: SourceFormat;
}

/** Makes a workflow with its first draft. */
export function useCreateWorkflow(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Wanted) =>
      http.post<Workflow>('/api/workflows', wanted, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workflows'] }),
  });
}
