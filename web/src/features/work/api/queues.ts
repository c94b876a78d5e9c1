import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages } from '@/lib/list/page';

/**
 * With strategy `s1` the cases of all queues are load, with `s2` those of this queue; of an `open` queue every active
 * person gets work, without a link. `parked` were put back by hand;
 * `maxHeld` is null for any number.
 */
export type Queue = Answer<'QueueView'>;

export type QueueFacts = Pick<
  Queue,
  | 'name'
  | 'kind'
  | 'policy'
  | 'open'
  | 'strategy'
  | 'maxDays'
  | 'maxDaysMonth'
  | 'quotaRule'
  | 'quotaDays'
  | 'casePattern'
  | 'zone'
  | 'maxHeld'
>;

export const queuesQuery = (search: { q?: string | undefined; sort?: string | undefined }) =>
  pages<Queue>(['queues', 'list'], '/api/queues', { q: search.q, sort: search.sort, limit: 100 });

export const queueQuery = (id: string) =>
  queryOptions({
    queryKey: ['queues', 'one', id],
    queryFn: ({ signal }) => http.get<Queue>(`/api/queues/${id}`, { signal }),
  });
