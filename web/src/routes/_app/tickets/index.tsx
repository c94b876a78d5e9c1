import { IconTicket } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import { ticketSearch } from '@/features/tickets/rules/ticket-search';
import { TicketsScreen } from '@/features/tickets/screens/tickets-screen';

export const Route = createFileRoute('/_app/tickets/')({
  staticData: {
    words: ['tickets'],
    nav: { group: 'work', label: 'app.page.tickets', icon: IconTicket, order: 50 },
  },
  validateSearch: ticketSearch,
  component: Tickets,
});

function Tickets() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TicketsScreen
      search={search}
      onSearch={(change) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
      }
    />
  );
}
