import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** A turn somebody should have every week, by the time it begins. */
export type FixedTurn = Answer<'FixedTurnView'>;

export type FixedTurns = Answer<'FixedGridView'>;

export const fixedQuery = queryOptions({
  queryKey: ['roster', 'fixed'],
  queryFn: ({ signal }) => http.get<FixedTurns>('/api/roster/fixed', { signal }),
});

/** Saves all of them at once, over the version that was seen. */
export function useSaveFixed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ turns, seen }: { turns: readonly FixedTurn[]; seen: number }) =>
      http.put<FixedTurns>('/api/roster/fixed', { turns }, { ifMatch: seen }),
    onSuccess: (saved) => {
      queries.setQueryData(fixedQuery.queryKey, saved);
      return queries.invalidateQueries({ queryKey: ['roster'] });
    },
  });
}
