import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import { useTicketsChanged } from './use-tickets-changed';

/** Takes a task that nobody has. */
export function useTakeTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: () => http.post<Task>(`/api/tasks/${id}/take`),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
