import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { personQuery, type Person, type PersonFacts } from './people';

/** Creates a person, or changes the one given. */
export function useSavePerson(person: Person | null, idempotencyKey: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (facts: PersonFacts) =>
      person
        ? http.put<Person>(`/api/people/${person.id}`, facts, { ifMatch: person.version })
        : http.post<Person>('/api/people', facts, { idempotencyKey }),
    onSuccess: refresh,
  });
}

/** Keeps the new state of a person, and makes everything that tells of people old. */
export function useRefreshPeople() {
  const queries = useQueryClient();
  return (saved: Person) => {
    queries.setQueryData(personQuery(saved.id).queryKey, saved);
    return Promise.all(
      ['people', 'teams', 'company-roles', 'directory', 'session', 'availability'].map((word) =>
        queries.invalidateQueries({ queryKey: [word] }),
      ),
    );
  };
}
