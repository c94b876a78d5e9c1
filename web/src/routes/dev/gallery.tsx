import { createFileRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { NotFoundScreen } from '@/app/not-found-screen';

/* In development and on the fake server only; a production build leaves the gallery out altogether. */
const isShown = import.meta.env.DEV || import.meta.env.MODE === 'fake';

export const Route = createFileRoute('/dev/gallery')({
  staticData: { words: ['workflow-drawing'] },
  beforeLoad: () => {
    if (!isShown) throw notFound();
  },
  staticData: { words: ['schema-form'] },
  component: isShown
    ? lazyRouteComponent(() => import('@/app/gallery/gallery'), 'Gallery')
    : NotFoundScreen,
});
