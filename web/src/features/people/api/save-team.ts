import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Team, TeamFacts } from './teams';

/** Creates a team, or changes the one given. */
export function useSaveTeam(team: Team | null, idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (facts: TeamFacts) =>
      team
        ? http.put<Team>(`/api/teams/${team.id}`, facts, { ifMatch: team.version })
        : http.post<Team>('/api/teams', facts, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teams'] }),
  });
}
