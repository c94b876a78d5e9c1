import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { FairnessSearch } from '../rules/fairness-search';

/** How evenly a queue shared its work out in the days from `day` to `to`. */
export type FairnessPoint = Answer<'FairnessPoint'>;

/** How evenly each queue shared its work out, over time. */
export const fairnessQuery = ({ from, to, days, queue }: FairnessSearch) =>
  queryOptions({
    queryKey: ['insight', 'fairness', { from, to, days, queue }],
    queryFn: async ({ signal }) => {
      const query = { from, to, days, queue };
      return (await http.get<Answer<'Fairness'>>('/api/insight/fairness', { query, signal }))
        .points;
    },
    placeholderData: keepPreviousData,
  });
