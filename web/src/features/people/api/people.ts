import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Language } from '@/lib/i18n/languages';
import { pages } from '@/lib/list/page';
import type { Role } from '@/lib/session/session';
import type { PeopleSearch } from '../rules/people-search';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Person {
  id: string;
  username: string;
  firstName: string;
  lastName: string;
  displayName: string;
  email: string;
  teamId: string | null;
  teamName: string | null;
  roles: Role[];
  active: boolean;
  zone: string;
  language: Language;
  teamMail: boolean;
  watchExternalUpdates: boolean;
  version: number;
  mayEdit: boolean;
}

export type PersonFacts = Omit<Person, 'id' | 'displayName' | 'teamName' | 'version' | 'mayEdit'>;

export const peopleQuery = ({ q, sort, team, role, active }: Omit<PeopleSearch, 'look' | 'do'>) =>
  pages<Person>(['people', 'list'], '/api/people', { q, sort, team, role, active, limit: 100 });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => http.get<Person>(`/api/people/${id}`, { signal }),
  });
