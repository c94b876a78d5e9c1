import { IconPlugConnected } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { serviceAccessQuery } from '@/features/workflow/api/service-access';
import { ServicesScreen } from '@/features/workflow/screens/services-screen';

export const Route = createFileRoute('/_app/services')({
  staticData: {
    words: ['services'],
    nav: {
      group: 'set-up',
      label: 'app.page.services',
      icon: IconPlugConnected,
      order: 35,
      roles: ['admin'],
    },
  },
  loader: ({ context }) => void context.queryClient.prefetchQuery(serviceAccessQuery),
  component: ServicesScreen,
});
