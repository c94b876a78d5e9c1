import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import { useTicketsChanged } from './use-tickets-changed';

/** Gives a task to somebody, whoever has it. */
export function useGiveTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (personId: string) => http.post<Task>(`/api/tasks/${id}/give`, { personId }),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
