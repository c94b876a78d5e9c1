import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { changeLinks, refreshLinks } from './link-cache';
import type { Supporter } from './supporters';

export interface Link {
  queueId: string;
  personId: string;
  active: boolean;
  quota: number;
}

/** Makes a person support a queue, or changes how. What stands in a list is right at once. */
export function usePutSupporter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ queueId, personId, active, quota }: Link) =>
      http.put<Supporter>(`/api/queues/${queueId}/supporters/${personId}`, { active, quota }),
    onMutate: (link) => changeLinks(queries, link, { active: link.active, quota: link.quota }),
    onError: (_error, _link, context) => context?.takeBack(),
    onSettled: () => refreshLinks(queries),
  });
}
