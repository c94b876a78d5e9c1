import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { BusyMark } from './keeping-types';

export type BusyFacts = Omit<BusyMark, 'id' | 'version' | 'mayEdit'>;

/** Everybody’s busy marks, or those of one person. */
export const busyQuery = (person: string | undefined) =>
  queryOptions({
    queryKey: ['roster', 'busy', person ?? null],
    queryFn: async ({ signal }) =>
      (await http.get<Page<BusyMark>>('/api/roster/busy', { query: { person }, signal })).items,
  });

/** Adds a mark, or changes the one given. */
export function useSaveBusy(mark: BusyMark | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ facts, key }: { facts: BusyFacts; key: string }) =>
      mark
        ? http.put<BusyMark>(`/api/roster/busy/${mark.id}`, facts, { ifMatch: mark.version })
        : http.post<BusyMark>('/api/roster/busy', facts, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}

/** Removes a mark; the answer is what it was, so that it can be added again. */
export function useRemoveBusy() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: BusyMark) => http.delete<BusyMark>(`/api/roster/busy/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
