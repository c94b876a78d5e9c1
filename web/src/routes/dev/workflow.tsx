import { createFileRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { NotFoundScreen } from '@/app/not-found-screen';

/* As the gallery: in development and on the fake server only. */
const isShown = import.meta.env.DEV || import.meta.env.MODE === 'fake';

export const Route = createFileRoute('/dev/workflow')({
  staticData: { words: ['workflow-drawing', 'workflow-canvas', 'dry-run', 'workflow-fault'] },
  beforeLoad: () => {
    if (!isShown) throw notFound();
  },
  component: isShown
    ? lazyRouteComponent(() => import('@/app/gallery/workflow-bench'), 'WorkflowBench')
    : NotFoundScreen,
});
