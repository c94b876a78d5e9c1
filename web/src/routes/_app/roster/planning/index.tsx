import { Anchor } from '@mantine/core';
import { IconCalendarCog } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { runsQuery } from '@/features/roster/api/runs';
import { rosterSettingsQuery } from '@/features/roster/api/settings';
import { planningSearch } from '@/features/roster/rules/planning-search';
import { PlanningScreen } from '@/features/roster/screens/planning-screen';

export const Route = createFileRoute('/_app/roster/planning/')({
  staticData: {
    words: ['exchange', 'roster', 'roster-repair'],
    nav: {
      group: 'plan',
      label: 'app.page.planning',
      icon: IconCalendarCog,
      order: 30,
      roles: ['admin', 'planner'],
    },
  },
  validateSearch: planningSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(rosterSettingsQuery);
    void queryClient.prefetchQuery(runsQuery);
  },
  component: Planning,
});

function Planning() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PlanningScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
      onRun={(id) => void navigate({ href: `/roster/planning/${id}` })}
      onCompare={(a, b) => void navigate({ href: `/roster/planning/compare?a=${a}&b=${b}` })}
      runLink={({ id }, words) => (
        <Anchor component={Link} to={`/roster/planning/${id}`} inherit>
          {words}
        </Anchor>
      )}
    />
  );
}
