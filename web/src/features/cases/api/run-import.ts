import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { CaseImport } from './import';

/** Begins to take a table over, or goes on after it was stopped. */
export function useRunImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<CaseImport>(`/api/cases/imports/${id}/run`),
    onSuccess: (now) => queries.setQueryData(['imports', 'one', id], now),
  });
}
