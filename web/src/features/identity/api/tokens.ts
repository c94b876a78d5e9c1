import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { pages } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface ApiToken {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
}

/** A token just made; the only time its secret is shown. */
export interface NewToken extends ApiToken {
  token: string;
}

export const tokensQuery = pages<ApiToken>(['tokens'], '/api/profile/tokens', {});

export function useCreateToken(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: { name: string; expiresAt: string | null }) =>
      http.post<NewToken>('/api/profile/tokens', wish, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}

export function useDeleteToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/profile/tokens/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}
