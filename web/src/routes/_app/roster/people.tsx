import { IconUserCog } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { rosterPeopleQuery } from '@/features/roster/api/people';
import { RosterPeopleScreen } from '@/features/roster/screens/roster-people-screen';

export const Route = createFileRoute('/_app/roster/people')({
  staticData: {
    words: ['exchange', 'roster'],
    nav: {
      group: 'set-up',
      label: 'app.page.roster-people',
      icon: IconUserCog,
      order: 40,
      roles: ['admin', 'planner'],
    },
  },
  loader: ({ context }) => void context.queryClient.prefetchQuery(rosterPeopleQuery),
  component: RosterPeopleScreen,
});
