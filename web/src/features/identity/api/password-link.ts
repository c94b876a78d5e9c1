import { queryOptions, useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

/** For whom a one-time link is. */
export const passwordLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['password-link', token],
    queryFn: ({ signal }) =>
      http.get<{ username: string; displayName: string }>(path(token), { signal }),
    staleTime: Infinity,
    retry: false,
  });

export function useSetPassword(token: string) {
  return useMutation({ mutationFn: (password: string) => http.post(path(token), { password }) });
}

function path(token: string): string {
  return `/api/password-links/${encodeURIComponent(token)}`;
}
