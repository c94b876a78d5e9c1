import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

/** What can go wrong with a call, as the server names it. */
export const CALL_FAILURES = [
  'malformed-address',
  'address-refused',
  'no-such-host',
  'connect',
  'broken-off',
  'time-out',
  'tls',
  'redirect-refused',
  'too-many-redirects',
  'status',
  'too-large',
  'not-json',
] as const;
export type CallFailure = (typeof CALL_FAILURES)[number];

/** How a trial went: a status and a reply, or a failure. */
export interface ServiceTrial {
  status?: number;
  reply?: unknown;
  failure?: CallFailure;
  message?: string;
  detail?: string;
}

export function useTryService() {
  return useMutation({
    mutationFn: (trial: { url: string; body: unknown }) =>
      http.post<ServiceTrial>('/api/service-access/try', trial),
  });
}
