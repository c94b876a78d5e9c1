import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { http } from '@/lib/http/client';
import { queueQuery } from './queues';

/** Why a queue cannot be deleted. */
export const deleteQueueRefusal = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('queue-has-supporters'),
    supporters: z.array(z.object({ id: z.string(), displayName: z.string() })),
  }),
  z.object({ code: z.literal('queue-has-work'), waiting: z.number(), held: z.number() }),
]);
export type DeleteQueueRefusal = z.infer<typeof deleteQueueRefusal>;

export function useDeleteQueue() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/queues/${id}`),
    onSuccess: (_done, id) => {
      queries.removeQueries({ queryKey: queueQuery(id).queryKey });
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['queues', 'list'] }),
        queries.invalidateQueries({ queryKey: ['directory'] }),
      ]);
    },
  });
}
