import { IconAdjustments } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { rosterPeopleQuery } from '@/features/roster/api/people';
import { rosterSettingsQuery } from '@/features/roster/api/settings';
import { RosterSettingsScreen } from '@/features/roster/screens/roster-settings-screen';

export const Route = createFileRoute('/_app/roster/settings')({
  staticData: {
    words: ['roster', 'roster-preview'],
    nav: {
      group: 'set-up',
      label: 'app.page.roster-settings',
      icon: IconAdjustments,
      order: 60,
      roles: ['admin', 'planner'],
    },
  },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(rosterSettingsQuery);
    void queryClient.prefetchQuery(rosterPeopleQuery);
  },
  component: RosterSettingsScreen,
});
