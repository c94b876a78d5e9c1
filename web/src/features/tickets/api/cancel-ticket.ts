import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Ticket } from './ticket';
import { useTicketsChanged } from './use-tickets-changed';

/** Gives a ticket up. */
export function useCancelTicket({ ticket, version }: Pick<Ticket, 'ticket' | 'version'>) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (comment: string) =>
      http.post<Ticket>(`/api/tickets/${ticket.number}/cancel`, { comment }, { ifMatch: version }),
    onSuccess: (answer) => void changed({ ticket: answer }),
    onError: () => void changed({}),
  });
}
