import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

/** Forgets an import; the cases that came of it stay. */
export function useDeleteImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/cases/imports/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', 'list'] }),
  });
}
