import { Anchor } from '@mantine/core';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
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

const PLACES = { people: '/roster/people', leave: '/availability' } as const;

function Run() {
  const { runId } = Route.useParams();
  const navigate = useNavigate();
  return (
    <RunScreen
      key={runId}
      runId={runId}
      onRun={(id) => void navigate({ href: `/roster/planning/${id}` })}
      linkTo={(where, words) => (
        <Anchor component={Link} to={PLACES[where]} inherit>
          {words}
        </Anchor>
      )}
    />
  );
}
