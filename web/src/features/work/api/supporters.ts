import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

/** `held` is how many of the queue's items the person holds. */
export type Supporter = Answer<'SupporterView'>;

/** Everybody who supports a queue, by username. */
export const supportersQuery = (queueId: string) =>
  queryOptions({
    queryKey: ['supporters', 'of-queue', queueId],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Supporter>>(`/api/queues/${queueId}/supporters`, { signal })).items,
  });
