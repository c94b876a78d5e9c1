import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { http } from '@/lib/http/client';
import { personQuery } from './people';

/** Why a person cannot be deleted. */
export const deletePersonRefusal = z.discriminatedUnion('code', [
  // Sentences of the server: each module tells in its own words what the person still holds.
  z.object({ code: z.literal('person-holds-work'), reasons: z.array(z.string()) }),
]);
export type DeletePersonRefusal = z.infer<typeof deletePersonRefusal>;

export function useDeletePerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/people/${id}`),
    onSuccess: (_done, id) => {
      queries.removeQueries({ queryKey: personQuery(id).queryKey });
      return Promise.all(
        ['teams', 'directory', 'supporters', 'availability']
          .map((word) => queries.invalidateQueries({ queryKey: [word] }))
          .concat(queries.invalidateQueries({ queryKey: ['people', 'list'] })),
      );
    },
  });
}
