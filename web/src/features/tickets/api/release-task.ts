import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import { useTicketsChanged } from './use-tickets-changed';

/** Puts a task back, with a word why. */
export function useReleaseTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (comment: string) => http.post<Task>(`/api/tasks/${id}/release`, { comment }),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
