import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Weekday } from '@/lib/time/calendar';
import { fetchRosterPeople } from './people';
import type { RunDetailView } from './run-views';
import type { Seated } from './week-types';

/** Why a turn changes hands. */
export const WHY_CODES = ['breaks', 'gone', 'needed-elsewhere', 'was-empty', 'makes-room'] as const;

export interface RepairMove {
  day: Weekday;
  turn: number;
  from?: string | null;
  to?: string | null;
  why: {
    code: (typeof WHY_CODES)[number];
    /** The rule that is broken, and in the server’s words how. */
    rule?: string | null;
    text?: string | null;
    /** Where whoever had the turn is needed. */
    day?: Weekday | null;
    turn?: number | null;
  };
}

interface RepairMovesView {
  number: number;
  moves: RepairMove[];
}

/** What a repair moves, with everybody’s names. */
export interface RepairMoves extends RepairMovesView {
  people: Seated[];
}

export const movesQuery = (runId: string, version: string) =>
  queryOptions({
    queryKey: ['roster', 'moves', runId, version],
    queryFn: async ({ signal }): Promise<RepairMoves> => {
      const [moves, people] = await Promise.all([
        http.get<RepairMovesView>(`/api/roster/runs/${runId}/moves`, { signal }),
        fetchRosterPeople(signal),
      ]);
      const named = people.map(({ id, displayName, extension, colour }) => ({
        ...{ personId: id, displayName, extension, colour },
      }));
      return { ...moves, people: named };
    },
  });

/** Begins to look for a repair of what is in force. */
export function useRepairWeek(monday: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (key: string) =>
      http.post<RunDetailView>(
        `/api/roster/weeks/${monday}/repair`,
        { seconds: 60 },
        { idempotencyKey: key },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster', 'runs'] }),
  });
}
