import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

export const TURN_MODES = [
  'auto',
  'auto-reassign',
  'manual',
  'claim',
  'import',
  'wait',
  'release',
  'complete',
  'withdraw',
  'reopen',
] as const;
export type TurnMode = (typeof TURN_MODES)[number];

/** One change in the life of a case. */
export type Turn = Narrow<Answer<'TurnView'>, { mode: TurnMode }>;

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'history', id],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Turn>>(`/api/cases/${id}/history`, { signal })).items,
  });
