import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RosterPerson } from './keeping-types';

export type RosterPersonFacts = Pick<
  RosterPerson,
  'planned' | 'extension' | 'colour' | 'table' | 'groups' | 'ideal' | 'maxPerDay' | 'needsBreak'
>;

/** Changes how somebody takes turns. */
export function useSaveRosterPerson({ id, version }: RosterPerson) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: RosterPersonFacts) =>
      http.put<RosterPerson>(`/api/roster/people/${id}`, facts, { ifMatch: version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
