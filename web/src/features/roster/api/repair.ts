import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { fetchRosterPeople } from './people';
import type { RunDetailView } from './run-views';
import type { Seated } from './week-types';

type RepairMovesView = Answer<'RepairMovesView'>;

/** `why.day` and `why.turn` are where whoever had the turn is needed; `why.text` says how `why.rule` is broken. */
export type RepairMove = Answer<'RepairMoveView'>;

/** What a repair moves, with everybody’s names. */
export type RepairMoves = RepairMovesView & {
  people: Seated[];
};

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
