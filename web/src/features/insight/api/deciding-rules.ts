import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { QueuePeriod } from '../rules/load-search';

/** How often one person was left, and how often nobody. */
export type DecidingRule = Answer<'Deciding'>;

/** Which rules had the last word, most often first. */
export const decidingRulesQuery = ({ from, to, queue }: QueuePeriod) =>
  queryOptions({
    queryKey: ['insight', 'rules', { from, to, queue }],
    queryFn: ({ signal }) =>
      http.get<DecidingRule[]>('/api/insight/rules', { query: { from, to, queue }, signal }),
    placeholderData: keepPreviousData,
  });
