import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { ErrorStatus, TicketError } from './ticket-errors';
import { useTicketsChanged } from './use-tickets-changed';

interface Note {
  status: ErrorStatus;
  notes: string;
}

/** Notes what was done about an error, if nobody noted something else meanwhile. */
export function useNoteError({ id, version }: TicketError) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (note: Note) =>
      http.put<TicketError>(`/api/ticket-errors/${id}`, note, { ifMatch: version }),
    onSuccess: () => void changed({}),
  });
}
