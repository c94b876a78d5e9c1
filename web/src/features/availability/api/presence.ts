import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { sessionQuery, type Session } from '@/lib/session/session';

/** Available or away, shown at once and rolled back when refused. */
export function useSetPresence() {
  const queries = useQueryClient();
  const { queryKey } = sessionQuery;
  return useMutation({
    mutationFn: ({ personId, present }: { personId: string; present: boolean }) =>
      http.put(`/api/people/${personId}/presence`, { present }),
    onMutate: async ({ present }) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, (session: Session | undefined) =>
        session ? { ...session, person: { ...session.person, present } } : session,
      );
      return { before };
    },
    onError: (_error, _asked, context) => queries.setQueryData(queryKey, context?.before),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey }),
        queries.invalidateQueries({ queryKey: ['availability'] }),
      ]),
  });
}
