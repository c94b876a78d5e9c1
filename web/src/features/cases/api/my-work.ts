import { queryOptions } from '@tanstack/react-query';
import type { DecisionView } from '@/components/decision/types';
import { http } from '@/lib/http/client';
import type { Case } from './case';

export interface MyWork {
  /** The newest first. */
  held: Case[];
  waitingICouldTake: number;
  /** The decision by which the newest of them came. */
  newest: DecisionView | null;
}

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => http.get<MyWork>('/api/my-work', { signal }),
});
