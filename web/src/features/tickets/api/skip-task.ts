import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import { useTicketsChanged } from './use-tickets-changed';

/** Lets the ticket go on without a task. */
export function useSkipTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (comment: string) => http.post<Task>(`/api/tasks/${id}/skip`, { comment }),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
