import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages } from '@/lib/list/page';

export type ApiToken = Answer<'Token'>;

/** A token just made; the only time its secret is shown. */
export type NewToken = Answer<'NewTokenView'>;

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
