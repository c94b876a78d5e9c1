import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type SignInMethods = Answer<'Methods'>;

export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: ({ signal }) => http.get<SignInMethods>('/api/session/methods', { signal }),
  staleTime: Infinity,
});
