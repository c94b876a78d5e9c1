import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

export function useDeleteCompanyRole() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/company-roles/${id}`),
    onSuccess: () =>
      Promise.all(
        ['company-roles', 'people'].map((word) => queries.invalidateQueries({ queryKey: [word] })),
      ),
  });
}
