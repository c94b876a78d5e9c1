import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { I18nProvider } from '@/lib/i18n/i18n-provider';
import { cssVariables, theme } from '@/lib/theme/theme';
import { queryClient, router } from './router';

/** Not needed before something has happened; what is told earlier waits in its store. */
const Corner = lazy(() => import('./corner').then((module) => ({ default: module.Corner })));

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nProvider>
        <QueryClientProvider client={queryClient}>
          <Suspense fallback={null}>
            <Corner />
          </Suspense>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>
  );
}
