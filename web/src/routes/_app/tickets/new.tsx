import { IconPlus } from '@tabler/icons-react';
import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { ticketTypesQuery } from '@/features/tickets/api/ticket-types';
import { NewTicketScreen } from '@/features/tickets/screens/new-ticket-screen';
import { single } from '@/lib/list/list-search';

export const Route = createFileRoute('/_app/tickets/new')({
  staticData: {
    words: ['files', 'schema-form', 'tickets'],
    deeds: [{ label: 'app.page.tickets.new', icon: IconPlus, search: {} }],
  },
  /** Which kind: `workflow/key`. */
  validateSearch: z.object({ kind: single }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(ticketTypesQuery),
  component: NewTicket,
});

function NewTicket() {
  const { kind } = Route.useSearch();
  return <NewTicketScreen kind={kind} />;
}
