import { createFileRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { NotFoundScreen } from '@/app/not-found-screen';

/* In development and on the fake server only; a production build leaves the gallery out altogether. */
const isShown = import.meta.env.DEV || import.meta.env.MODE === 'fake';

export const Route = createFileRoute('/dev/gallery')({
<<<<<<< HEAD
  staticData: { words: ['workflow-drawing', 'schema-form'] },
=======
  staticData: { words: ['files', 'schema-form', 'workflow-drawing'] },
>>>>>>> h-pages
  beforeLoad: () => {
    if (!isShown) throw notFound();
  },
  component: isShown
    ? lazyRouteComponent(() => import('@/app/gallery/gallery'), 'Gallery')
    : NotFoundScreen,
});
