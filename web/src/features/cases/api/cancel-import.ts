import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { CaseImport } from './import';

/** Stops an import; what was taken over stays. */
export function useCancelImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<CaseImport>(`/api/cases/imports/${id}/cancel`),
    onSuccess: (now) => queries.setQueryData(['imports', 'one', id], now),
  });
}
