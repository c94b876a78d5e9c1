import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { http } from '@/lib/http/client';

/** Why a team cannot be deleted. */
export const deleteTeamRefusal = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('team-has-members'),
    members: z.array(z.object({ id: z.string(), displayName: z.string() })),
  }),
]);
export type DeleteTeamRefusal = z.infer<typeof deleteTeamRefusal>;

export function useDeleteTeam() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/teams/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['teams'] }),
  });
}
