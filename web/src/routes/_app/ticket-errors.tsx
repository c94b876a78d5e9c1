import { IconAlertTriangle } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { errorSearch } from '@/features/tickets/rules/error-search';
import { TicketErrorsScreen } from '@/features/tickets/screens/ticket-errors-screen';

const ErrorsBadge = lazy(() => import('@/features/tickets/parts/errors-badge'));

export const Route = createFileRoute('/_app/ticket-errors')({
  staticData: {
    words: ['tickets'],
    nav: {
      group: 'work',
      label: 'app.page.ticket-errors',
      icon: IconAlertTriangle,
      order: 56,
      roles: ['admin', 'ticket_admin'],
      badge: ErrorsBadge,
    },
  },
  validateSearch: errorSearch,
  component: TicketErrors,
});

function TicketErrors() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TicketErrorsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
