import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { pages } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Queue {
  id: string;
  name: string;
  kind: string;
  policy: string;
  /** `s1`: the cases of all queues are load; `s2`: those of this queue. */
  strategy: 's1' | 's2';
  maxDays: number;
  maxDaysMonth: number;
  quotaRule: 'hurdle' | 'weight';
  quotaDays: number;
  casePattern: string;
  zone: string;
  /** How many of its items a person may hold; null for any number. */
  maxHeld: number | null;
  supporters: number;
  waiting: number;
  /** Put back by hand. */
  parked: number;
  held: number;
  version: number;
  mayEdit: boolean;
}

export type QueueFacts = Pick<
  Queue,
  | 'name'
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
