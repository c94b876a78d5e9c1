import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Task } from './task';
import type { Ticket } from './ticket';

interface Answered {
  ticket?: Ticket;
  task?: Task;
}

/** Makes what is known about tickets and tasks old, and what was answered new at once. */
export function useTicketsChanged(): (answered: Answered) => Promise<unknown> {
  const queries = useQueryClient();
  return useCallback(
    ({ ticket, task }) => {
      if (ticket) {
        queries.setQueryData(['tickets', 'one', String(ticket.ticket.number)], ticket);
      }
      if (task) queries.setQueryData(['tasks', 'one', task.task.id], task);
      return Promise.all(
        ['tickets', 'tasks', 'ticket-errors'].map((word) =>
          queries.invalidateQueries({ queryKey: [word] }),
        ),
      );
    },
    [queries],
  );
}
