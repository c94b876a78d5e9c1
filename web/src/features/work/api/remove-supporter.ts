import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { changeLinks, refreshLinks } from './link-cache';

/** Ends a person's support of a queue; the line is gone at once. */
export function useRemoveSupporter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ queueId, personId }: { queueId: string; personId: string }) =>
      http.delete(`/api/queues/${queueId}/supporters/${personId}`),
    onMutate: (which) => changeLinks(queries, which, null),
    onError: (_error, _which, context) => context?.takeBack(),
    onSettled: () => refreshLinks(queries),
  });
}
