import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

interface Presence {
  present: boolean;
}

/** Whether a person says to be here. */
export const presenceQuery = (personId: string) =>
  queryOptions({
    queryKey: ['availability', 'presence', personId],
    queryFn: ({ signal }) => http.get<Presence>(`/api/people/${personId}/presence`, { signal }),
  });

/** Available or away, shown at once and rolled back when refused. */
export function useSetPresence(personId: string) {
  const queries = useQueryClient();
  const { queryKey } = presenceQuery(personId);
  return useMutation({
    mutationFn: (present: boolean) => http.put(`/api/people/${personId}/presence`, { present }),
    onMutate: async (present) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, { present });
      return { before };
    },
    onError: (_error, _present, context) => queries.setQueryData(queryKey, context?.before),
    onSettled: () => queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
