import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { queueQuery, type Queue, type QueueFacts } from './queues';

/** Creates a queue, or changes the one given. */
export function useSaveQueue(queue: Queue | null, idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: QueueFacts) =>
      queue
        ? http.put<Queue>(`/api/queues/${queue.id}`, facts, { ifMatch: queue.version })
        : http.post<Queue>('/api/queues', facts, { idempotencyKey }),
    onSuccess: (saved) => {
      queries.setQueryData(queueQuery(saved.id).queryKey, saved);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['queues'] }),
        queries.invalidateQueries({ queryKey: ['directory'] }),
      ]);
    },
  });
}
