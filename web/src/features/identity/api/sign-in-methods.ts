import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface SignInMethods {
  password: boolean;
  providers: { id: string; name: string; url: string }[];
  setUpNeeded: boolean;
}

export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: ({ signal }) => http.get<SignInMethods>('/api/session/methods', { signal }),
  staleTime: Infinity,
});
