import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import { useTicketsChanged } from './use-tickets-changed';

/** Tries a task again. */
export function useRetryTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: () => http.post<Task>(`/api/tasks/${id}/retry`),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
