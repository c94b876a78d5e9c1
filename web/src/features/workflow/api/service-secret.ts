import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { serviceAccessQuery } from './service-access';

/** The secret itself, and the one before while it signs as well. */
export type ServiceSecret = Answer<'ServiceSecretView'>;

const PATH = '/api/service-access/secret';

/** Asked for only when somebody wants to read it, and kept nowhere: that it was read is in the audit. */
export function useShowServiceSecret() {
  return useMutation({ mutationFn: () => http.get<ServiceSecret>(PATH), gcTime: 0 });
}

export function useRenewServiceSecret(version: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<ServiceSecret>(PATH, undefined, { ifMatch: version }),
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: serviceAccessQuery.queryKey }),
  });
}
