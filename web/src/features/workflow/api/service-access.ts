import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** What calls to services may reach, and how old the secret is that signs them. */
export type ServiceAccess = Answer<'ServiceAccessView'>;

const PATH = '/api/service-access';

export const serviceAccessQuery = queryOptions({
  queryKey: ['service-access'],
  queryFn: ({ signal }) => http.get<ServiceAccess>(PATH, { signal }),
});

export function useSaveServiceAccess(version: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (allowed: string[]) =>
      http.put<ServiceAccess>(PATH, { allowed }, { ifMatch: version }),
    onSuccess: (saved) => queries.setQueryData(serviceAccessQuery.queryKey, saved),
  });
}
