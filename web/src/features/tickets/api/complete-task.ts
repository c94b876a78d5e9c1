import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Task } from './task';
import type { Data } from './ticket';
import { useTicketsChanged } from './use-tickets-changed';

export function useCompleteTask(id: string) {
  const changed = useTicketsChanged();
  return useMutation({
    mutationFn: (output: Data) => http.post<Task>(`/api/tasks/${id}/complete`, { output }),
    onSuccess: (task) => void changed({ task }),
    onError: () => void changed({}),
  });
}
