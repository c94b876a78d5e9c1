import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { sessionQuery, type Session } from '@/lib/session/session';
import type { Week } from './week';

type Presences = Record<string, boolean>;

/** Who says to be here, by id. One's own presence is in the session. */
export const presencesQuery = queryOptions({
  queryKey: ['availability', 'presences'],
  queryFn: async ({ signal }): Promise<Presences> => {
    const { people } = await http.get<Week>('/api/availability/week', { signal });
    return Object.fromEntries(people.map(({ personId, present }) => [personId, present]));
  },
});

/** Available or away, shown at once and rolled back when refused. */
export function useSetPresence(personId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (present: boolean) => http.put(`/api/people/${personId}/presence`, { present }),
    onMutate: async (present) => {
      await queries.cancelQueries({ queryKey: sessionQuery.queryKey });
      await queries.cancelQueries({ queryKey: presencesQuery.queryKey });
      const session = queries.getQueryData(sessionQuery.queryKey);
      const presences = queries.getQueryData(presencesQuery.queryKey);
      queries.setQueryData(
        sessionQuery.queryKey,
        session && withPresence(session, personId, present),
      );
      queries.setQueryData(
        presencesQuery.queryKey,
        presences && { ...presences, [personId]: present },
      );
      return { session, presences };
    },
    onError: (_error, _present, before) => {
      queries.setQueryData(sessionQuery.queryKey, before?.session);
      queries.setQueryData(presencesQuery.queryKey, before?.presences);
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['availability'] }),
      ]),
  });
}

function withPresence(session: Session, personId: string, present: boolean): Session {
  if (session.person.id !== personId) return session;
  return { ...session, person: { ...session.person, present } };
}
