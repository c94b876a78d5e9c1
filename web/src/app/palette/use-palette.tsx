import { lazy, Suspense, useEffect, useState } from 'react';
import { useKeys } from '@/lib/keys/use-keys';

const load = () => import('./palette');
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));

/** How long after the page stands the palette is fetched, so that it opens at once. */
const PRELOAD_MS = 1_500;

/** The command palette; no part of the first load. */
export function usePalette() {
  const [asked, setAsked] = useState(0);
  const open = () => setAsked((times) => times + 1);
  useKeys('app.keys.everywhere', [{ press: 'mod+k', say: 'app.keys.search', run: open }]);
  useEffect(() => {
    const timer = window.setTimeout(() => void load(), PRELOAD_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const element = (
    <Suspense fallback={null}>{asked > 0 ? <Palette asked={asked} /> : null}</Suspense>
  );
  return { open, element };
}
