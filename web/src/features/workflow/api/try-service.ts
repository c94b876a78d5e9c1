import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** How a trial went: a status and a reply, or a failure. */
export type ServiceTrial = Answer<'ServiceTrialView'>;

export function useTryService() {
  return useMutation({
    mutationFn: (trial: { url: string; body: unknown }) =>
      http.post<ServiceTrial>('/api/service-access/try', trial),
  });
}
