import { createFileRoute } from '@tanstack/react-router';
import { runQuery } from '@/features/roster/api/runs';
import { RunScreen } from '@/features/roster/screens/run-screen';

export const Route = createFileRoute('/_app/roster/planning/$runId')({
  staticData: {
    words: ['exchange', 'roster', 'roster-repair', 'roster-run'],
    roles: ['admin', 'planner'],
  },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(runQuery(params.runId)),
  component: Run,
});

function Run() {
  const { runId } = Route.useParams();
  return <RunScreen key={runId} runId={runId} />;
}
