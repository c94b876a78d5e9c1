import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Data, Ticket } from './ticket';
import { useTicketsChanged } from './use-tickets-changed';

export interface NewTicket {
  workflow: string;
  type: string;
  /** By which the form was drawn. */
  versionId: string;
  data: Data;
}

export function useSubmitTicket(idempotencyKey: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (ticket: NewTicket) =>
      http.post<Ticket>('/api/tickets', ticket, { idempotencyKey }),
    onSuccess: (ticket) => void changed({ ticket }),
  });
}
