import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Period } from '../rules/load-search';

export interface DecidingRule {
  rule: string;
  /** How often one person was left. */
  count: number;
  /** How often nobody was. */
  nobody: number;
}

/** Which rules had the last word, most often first. */
export const decidingRulesQuery = ({ from, to }: Period) =>
  queryOptions({
    queryKey: ['insight', 'rules', { from, to }],
    queryFn: ({ signal }) =>
      http.get<DecidingRule[]>('/api/insight/rules', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
  });
