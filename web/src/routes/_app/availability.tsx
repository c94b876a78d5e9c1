import { Anchor } from '@mantine/core';
import { IconBeach, IconBuilding, IconCalendarTime } from '@tabler/icons-react';
import { createFileRoute, Link } from '@tanstack/react-router';
import { weekQuery } from '@/features/availability/api/week';
import { availabilitySearch, shownDays } from '@/features/availability/rules/availability-search';
import { AvailabilityScreen } from '@/features/availability/screens/availability-screen';
import { useT } from '@/lib/i18n/use-t';
import { sessionQuery } from '@/lib/session/session';
import { now } from '@/lib/time/clock';
import { dayIn } from '@/lib/time/zoned';

export const Route = createFileRoute('/_app/availability')({
  staticData: {
    nav: { group: 'plan', label: 'availability.title', icon: IconCalendarTime, order: 10 },
    deeds: [
      {
        label: 'availability.leave.add',
        icon: IconBeach,
        search: { do: 'leave' },
        roles: ['admin'],
      },
      {
        label: 'availability.closure.add',
        icon: IconBuilding,
        search: { do: 'closure' },
        roles: ['admin'],
      },
    ],
  },
  validateSearch: availabilitySearch,
  loaderDeps: ({ search: { week, day } }) => ({ week, day }),
  loader: async ({ context: { queryClient }, deps }) => {
    const { zone } = (await queryClient.ensureQueryData(sessionQuery)).person;
    const { monday } = shownDays(deps, dayIn(now().getTime(), zone));
    void queryClient.prefetchQuery(weekQuery(monday, zone));
  },
  component: Availability,
});

function Availability() {
  const t = useT();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AvailabilityScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
      }
      personLink={(personId) => (
        <Anchor component={Link} to={`/people/${personId}`} mt="lg" display="block">
          {t('availability.person.page')}
        </Anchor>
      )}
    />
  );
}
