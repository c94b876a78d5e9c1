import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import type { DecisionView } from '@/components/decision/types';
import { http } from '@/lib/http/client';
import type { Case } from './case';

/** The newest first, and the decision by which the newest of them came. */
export type MyWork = Pick<Answer<'MyWork'>, 'waitingICouldTake'> & {
  held: Case[];
  newest: DecisionView | null;
};

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => http.get<MyWork>('/api/my-work', { signal }),
});
