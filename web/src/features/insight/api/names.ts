import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

/** What a team or queue in the address is called. */
export const nameQuery = (kind: 'teams' | 'queues', id: string) =>
  queryOptions({
    queryKey: [kind, 'name', id],
    queryFn: async ({ signal }) =>
      (await http.get<{ name: string }>(`/api/${kind}/${id}`, { signal })).name,
  });
