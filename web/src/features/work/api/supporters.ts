import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Supporter {
  personId: string;
  username: string;
  displayName: string;
  active: boolean;
  quota: number;
  mayEdit: boolean;
  /** How many of the queue's items the person holds. */
  held: number;
  version: number;
}

/** Everybody who supports a queue, by username. */
export const supportersQuery = (queueId: string) =>
  queryOptions({
    queryKey: ['supporters', 'of-queue', queueId],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Supporter>>(`/api/queues/${queueId}/supporters`, { signal })).items,
  });
