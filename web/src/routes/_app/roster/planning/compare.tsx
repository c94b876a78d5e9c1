import { Anchor } from '@mantine/core';
import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { compareSearch } from '@/features/roster/rules/planning-search';
import { CompareScreen } from '@/features/roster/screens/compare-screen';

export const Route = createFileRoute('/_app/roster/planning/compare')({
  staticData: { words: ['roster'], roles: ['admin', 'planner'] },
  validateSearch: compareSearch,
  // Two runs are chosen on the page before.
  beforeLoad: ({ search: { a, b } }) => {
    if (!a || !b) throw redirect({ to: '/roster/planning' });
  },
  component: Compare,
});

function Compare() {
  const { a = '', b = '' } = Route.useSearch();
  return (
    <CompareScreen
      a={a}
      b={b}
      runLink={({ id }, words) => (
        <Anchor component={Link} to={`/roster/planning/${id}`} inherit>
          {words}
        </Anchor>
      )}
    />
  );
}
