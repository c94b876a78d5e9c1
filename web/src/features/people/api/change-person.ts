import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { factsOf } from '../rules/person-fields';
import type { Person, PersonFacts } from './people';
import { useRefreshPeople } from './save-person';

interface Change {
  person: Person;
  to: Partial<PersonFacts>;
}

/** Changes a little of a person, such as switching it on or off, on the version that was seen. */
export function useChangePerson() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: ({ person, to }: Change) =>
      http.put<Person>(`/api/people/${person.id}`, factsOf(person, to), {
        ifMatch: person.version,
      }),
    onSuccess: refresh,
  });
}
