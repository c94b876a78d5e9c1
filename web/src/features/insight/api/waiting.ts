import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { QueuePeriod } from '../rules/load-search';

/** `count` found a holder, `open` have not yet; the others are seconds. */
export type QueueWaiting = Answer<'QueueWaiting'>;

/** How long cases waited for their first holder, by queue. */
export const waitingQuery = ({ from, to, queue }: QueuePeriod) =>
  queryOptions({
    queryKey: ['insight', 'waiting', { from, to, queue }],
    queryFn: ({ signal }) =>
      http.get<QueueWaiting[]>('/api/insight/waiting', { query: { from, to, queue }, signal }),
    placeholderData: keepPreviousData,
  });
