import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Broken, SignedOut, Unreachable } from './errors';

/** Asks again only when the trouble may pass by itself. */
function mayPass(failures: number, error: Error): boolean {
  return failures < 2 && (error instanceof Unreachable || error instanceof Broken);
}

export function newQueryClient(onSignedOut: () => void): QueryClient {
  const hear = (error: Error) => {
    if (error instanceof SignedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'session') hear(error);
      },
    }),
    mutationCache: new MutationCache({ onError: hear }),
    defaultOptions: {
      queries: { staleTime: 20_000, retry: mayPass, refetchOnWindowFocus: 'always' },
      mutations: { retry: false },
    },
  });
}
