import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Data, Ticket } from './ticket';
import { useTicketsChanged } from './use-tickets-changed';

/** Sets the fields of the workflow of a ticket, if it is as it was seen. */
export function useSetFields({ ticket, version }: Pick<Ticket, 'ticket' | 'version'>) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (data: Data) =>
      http.put<Ticket>(`/api/tickets/${ticket.number}/fields`, { data }, { ifMatch: version }),
    onSuccess: (answer) => void changed({ ticket: answer }),
  });
}
