import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import type { DecisionSettings, DecisionView } from '@/components/decision/types';
import { http } from '@/lib/http/client';

export interface LabQuestion {
  queueId: string;
  /** Now when left out. */
  at: string | undefined;
  count: number;
  /** Those that would be different. */
  settings: Partial<{ [K in keyof DecisionSettings]: DecisionSettings[K] | undefined }>;
  checkShift: boolean;
}

/** `assignee` is a user name; null when nobody could take it. */
export type LabPick = Omit<Answer<'Pick'>, 'decision'> & { decision: DecisionView };

/** Who would get the next cases of a queue; the server stores nothing. */
export const nextPicksQuery = (question: LabQuestion) =>
  queryOptions({
    queryKey: ['lab', 'next', question],
    queryFn: async ({ signal }) =>
      (await http.post<{ picks: LabPick[] }>('/api/lab/next', question, { signal })).picks,
    placeholderData: keepPreviousData,
  });
