import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { TicketError } from './ticket-errors';
import { useTicketsChanged } from './use-tickets-changed';

/** Tries again what went wrong. */
export function useRetryError({ id }: TicketError) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: () => http.post<TicketError>(`/api/ticket-errors/${id}/retry`),
    onSettled: () => void changed({}),
  });
}
