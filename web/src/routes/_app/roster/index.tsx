import { Button } from '@mantine/core';
import { IconHistory, IconPhoneCall } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { rosterWeekQuery } from '@/features/roster/api/week';
import { rosterSearch, shownMonday } from '@/features/roster/rules/roster-search';
import { RosterScreen } from '@/features/roster/screens/roster-screen';
import { useT } from '@/lib/i18n/use-t';
import { sessionQuery, useHasRole } from '@/lib/session/session';
import { now } from '@/lib/time/clock';
import { dayIn } from '@/lib/time/zoned';

export const Route = createFileRoute('/_app/roster/')({
  staticData: {
    words: ['exchange', 'roster', 'roster-repair', 'swap'],
    nav: { group: 'plan', label: 'app.page.roster', icon: IconPhoneCall, order: 20, isAlone: true },
  },
  validateSearch: rosterSearch,
  loaderDeps: ({ search: { week } }) => ({ week }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { zone } = (await queryClient.ensureQueryData(sessionQuery)).company;
    void queryClient.prefetchQuery(
      rosterWeekQuery(shownMonday(deps, dayIn(now().getTime(), zone))),
    );
  },
  component: Roster,
});

function Roster() {
  const t = useT();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const isPlanner = useHasRole('admin', 'planner');
  return (
    <RosterScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
      onRun={(id) => void navigate({ href: `/roster/planning/${id}` })}
      links={(monday) => (
        <Button
          variant="default"
          component={Link}
          to={`/roster/versions?week=${monday}`}
          leftSection={<IconHistory size={16} aria-hidden="true" />}
        >
          {t('roster.versions')}
        </Button>
      )}
      planLink={(monday) =>
        isPlanner ? (
          <Button component={Link} to={`/roster/planning?week=${monday}`}>
            {t('roster.none.plan')}
          </Button>
        ) : null
      }
    />
  );
}
