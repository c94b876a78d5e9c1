import { IconPinned } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { fixedQuery } from '@/features/roster/api/fixed';
import { rosterPeopleQuery } from '@/features/roster/api/people';
import { rosterSettingsQuery } from '@/features/roster/api/settings';
import { FixedScreen } from '@/features/roster/screens/fixed-screen';

export const Route = createFileRoute('/_app/roster/fixed')({
  staticData: {
    words: ['roster', 'roster-fixed'],
    nav: {
      group: 'plan',
      label: 'app.page.roster-fixed',
      icon: IconPinned,
      order: 50,
      roles: ['admin', 'planner'],
    },
  },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(fixedQuery);
    void queryClient.prefetchQuery(rosterSettingsQuery);
    void queryClient.prefetchQuery(rosterPeopleQuery);
  },
  component: FixedScreen,
});
