import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { PersonRef } from './case';

export const TURN_MODES = [
  'auto',
  'auto-reassign',
  'manual',
  'claim',
  'import',
  'wait',
  'release',
  'complete',
  'reopen',
] as const;
export type TurnMode = (typeof TURN_MODES)[number];

/** One change in the life of a case. */
export interface Turn {
  seq: number;
  at: string;
  person: PersonRef | null;
  from: PersonRef | null;
  mode: TurnMode;
  by: string;
  /** Null when Evenhand did it. */
  byId: string | null;
  comment: string;
  decisionId: string | null;
}

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'history', id],
    queryFn: async ({ signal }) =>
      (await http.get<Page<Turn>>(`/api/cases/${id}/history`, { signal })).items,
  });
