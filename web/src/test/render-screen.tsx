import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { useKeyboard } from '@/lib/keys/use-keys';
import { SessionContext, sessionQuery, type Session } from '@/lib/session/session';
import { cssVariables, theme } from '@/lib/theme/theme';
import { fakeSession } from './fake/identity';

/** Draws a screen inside everything it needs, as the person signed in to the fake server. */
export function renderScreen(screen: ReactNode, session: Session = fakeSession()) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  onTestFinished(() => queries.clear());
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <Listening>{screen}</Listening> }),
    history: createMemoryHistory(),
  });
  const drawn = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <I18nProvider zone={session.person.zone}>
        <QueryClientProvider client={queries}>
          <SignedIn session={session}>
            <Notifications />
            <RouterProvider router={router} />
          </SignedIn>
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>,
  );
  return { ...drawn, queries };
}

/** Whoever is given stays signed in; what the screen itself changes of the session shows. */
function SignedIn({ session, children }: { session: Session; children: ReactNode }) {
  const { data } = useQuery({ ...sessionQuery, initialData: session });
  const { present } = data.person;
  const seen = { ...session, person: { ...session.person, present } };
  return <SessionContext value={seen}>{children}</SessionContext>;
}

function Listening({ children }: { children: ReactNode }) {
  useKeyboard();
  return <main id="content">{children}</main>;
}

/** A list screen with its address kept in memory: `renderScreen(<WithSearch>{(search, onSearch) => …}</WithSearch>)`. */
export function WithSearch<S extends object>(props: {
  start: S;
  children: (search: S, onSearch: (change: Partial<S>) => void) => ReactNode;
}) {
  const [search, setSearch] = useState(props.start);
  return props.children(search, (change) => setSearch((now) => ({ ...now, ...change })));
}
