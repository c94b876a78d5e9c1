import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { needWords } from '@/lib/i18n/language-store';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // Each page names its words in `staticData`; they come together with its code.
  beforeLoad: ({ matches }) =>
    needWords(matches.flatMap(({ staticData }) => staticData.words ?? [])),
  component: Outlet,
});
