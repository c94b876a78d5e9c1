import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { CompanyRole, CompanyRoleFacts } from './company-roles';

/** Creates a role of the company, or changes the one given. */
export function useSaveCompanyRole(role: CompanyRole | null, idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: CompanyRoleFacts) =>
      role
        ? http.put<CompanyRole>(`/api/company-roles/${role.id}`, facts, { ifMatch: role.version })
        : http.post<CompanyRole>('/api/company-roles', facts, { idempotencyKey }),
    onSuccess: () =>
      Promise.all(
        ['company-roles', 'people'].map((word) => queries.invalidateQueries({ queryKey: [word] })),
      ),
  });
}
