import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

export type Support = Answer<'SupportView'>;

/** The queues a person supports, by name. */
export const supportsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['supporters', 'of-person', personId],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Support>>(`/api/people/${personId}/supports`, { signal })).items,
  });
