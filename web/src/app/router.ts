import { createRouter } from '@tanstack/react-router';
import { newQueryClient } from '@/lib/http/query-client';
import { parseSearch, stringifySearch } from '@/lib/list/search-params';
import { CrashScreen } from './crash-screen';
import { NotFoundScreen } from './not-found-screen';
import { PendingScreen } from './pending-screen';
import { routeTree } from './route-tree.gen';

export const queryClient = newQueryClient(toSignIn);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultErrorComponent: CrashScreen,
  defaultNotFoundComponent: NotFoundScreen,
  defaultPendingComponent: PendingScreen,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

/** The session ended under our feet: sign in again and come back to this page. */
function toSignIn(): void {
  const { href, pathname } = router.state.location;
  if (pathname === '/sign-in') return;
  void router.navigate({ to: '/sign-in', search: { to: href } }).then(() => queryClient.clear());
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
