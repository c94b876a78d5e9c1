import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Period } from '../rules/load-search';

export interface QueueWaiting {
  queueId: string;
  queueName: string;
  /** How many found a holder. */
  count: number;
  /** How many have not found one yet. */
  open: number;
  /** In seconds, as the others. */
  median: number;
  p90: number;
  max: number;
}

/** How long cases waited for their first holder, by queue. */
export const waitingQuery = ({ from, to }: Period) =>
  queryOptions({
    queryKey: ['insight', 'waiting', { from, to }],
    queryFn: ({ signal }) =>
      http.get<QueueWaiting[]>('/api/insight/waiting', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
  });
