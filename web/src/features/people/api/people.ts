import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Language } from '@/lib/i18n/languages';
import { pages } from '@/lib/list/page';
import type { PeopleSearch } from '../rules/people-search';

export type Person = Narrow<Answer<'PersonView'>, { language: Language }>;

export type PersonFacts = Omit<Person, 'id' | 'displayName' | 'teamName' | 'version' | 'mayEdit'>;

export const peopleQuery = ({ q, sort, team, role, active }: Omit<PeopleSearch, 'look' | 'do'>) =>
  pages<Person>(['people', 'list'], '/api/people', { q, sort, team, role, active, limit: 100 });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id],
    queryFn: ({ signal }) => http.get<Person>(`/api/people/${id}`, { signal }),
  });
