import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Support {
  queueId: string;
  queueName: string;
  active: boolean;
  quota: number;
  mayEdit: boolean;
  version: number;
}

/** The queues a person supports, by name. */
export const supportsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['supporters', 'of-person', personId],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Support>>(`/api/people/${personId}/supports`, { signal })).items,
  });
