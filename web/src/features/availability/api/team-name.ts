import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

/** What a team is called. */
export const teamNameQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['teams', 'name', teamId],
    queryFn: async ({ signal }) =>
      (await http.get<{ name: string }>(`/api/teams/${teamId}`, { signal })).name,
  });
