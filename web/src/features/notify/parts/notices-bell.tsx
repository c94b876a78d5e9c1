import { lazy, Suspense, useState } from 'react';
import { BellButton } from './bell-button';

const load = () => import('./notices-popover');
const NoticesPopover = lazy(() => load().then((module) => ({ default: module.NoticesPopover })));

/** The bell: how many notices wait, and the newest of them. */
export function NoticesBell() {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return <BellButton onPointerEnter={() => void load()} onClick={() => setAsked(true)} />;
  }
  return (
    <Suspense fallback={<BellButton />}>
      <NoticesPopover />
    </Suspense>
  );
}
