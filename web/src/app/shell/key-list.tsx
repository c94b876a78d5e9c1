import { lazy, Suspense, useState } from 'react';
import { useKeys } from '@/lib/keys/use-keys';

const KeyDialog = lazy(() =>
  import('./key-dialog').then((module) => ({ default: module.KeyDialog })),
);

/** `?` shows what the keys of this page do. */
export function KeyList() {
  const [state, setState] = useState<'unasked' | 'open' | 'closed'>('unasked');
  useKeys('app.keys.everywhere', [
    { press: '?', say: 'app.keys.list', run: () => setState('open') },
  ]);
  if (state === 'unasked') return null;
  return (
    <Suspense fallback={null}>
      <KeyDialog opened={state === 'open'} onClose={() => setState('closed')} />
    </Suspense>
  );
}
