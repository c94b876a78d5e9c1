import { useMatches } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useHasRole } from '@/lib/session/session';

const NotAllowedScreen = lazy(() =>
  import('../not-allowed-screen').then((module) => ({ default: module.NotAllowedScreen })),
);

/** The page, for those whose roles it is for; whoever came by its address alone is told so. */
export function Allowed({ children }: { children: ReactNode }) {
  const needed = useMatches({
    select: (matches) => {
      const page = matches.at(-1)?.staticData;
      return page?.roles ?? page?.nav?.roles;
    },
  });
  const isAllowed = useHasRole(...(needed ?? []));
  if (!needed || isAllowed) return children;
  return (
    <Suspense fallback={null}>
      <NotAllowedScreen />
    </Suspense>
  );
}
