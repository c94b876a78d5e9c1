import { lazy, Suspense, useState } from 'react';
import { useKeys } from '@/lib/keys/use-keys';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));

/** The command palette, fetched when it is opened for the first time. */
export function usePalette() {
  const [asked, setAsked] = useState(0);
  const open = () => setAsked((times) => times + 1);
  useKeys('app.keys.everywhere', [{ press: 'mod+k', say: 'app.keys.search', run: open }]);
  const element = (
    <Suspense fallback={null}>{asked > 0 ? <Palette asked={asked} /> : null}</Suspense>
  );
  return { open, element };
}
