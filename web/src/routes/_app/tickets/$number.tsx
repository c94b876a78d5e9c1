import { createFileRoute } from '@tanstack/react-router';
import { ticketQuery } from '@/features/tickets/api/ticket';
import { TicketScreen } from '@/features/tickets/screens/ticket-screen';

export const Route = createFileRoute('/_app/tickets/$number')({
  staticData: { words: ['files', 'schema-form', 'tickets', 'workflow-drawing'] },
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(ticketQuery(params.number)),
  component: Ticket,
});

function Ticket() {
  const { number } = Route.useParams();
  return <TicketScreen key={number} number={number} />;
}
