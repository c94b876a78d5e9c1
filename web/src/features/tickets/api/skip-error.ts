import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { TicketError } from './ticket-errors';
import { useTicketsChanged } from './use-tickets-changed';

/** Lets the ticket go on without the task that went wrong. */
export function useSkipError({ id }: TicketError) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: () => http.post<TicketError>(`/api/ticket-errors/${id}/skip`),
    onSettled: () => void changed({}),
  });
}
