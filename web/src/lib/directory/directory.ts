import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

/* Short lists of names, for pickers and the palette. Whole records belong to their features. */

export type PersonEntry = Pick<
  Answer<'PersonView'>,
  'id' | 'username' | 'displayName' | 'teamName'
>;

export interface NamedEntry {
  id: string;
  name: string;
}

type Kind = 'cases' | 'company-roles' | 'people' | 'queues' | 'teams';

const FEW = 8;

export type CaseEntry = Pick<Answer<'CaseView'>, 'id' | 'caseId' | 'subject'>;

export const casesByWords = (q: string, limit = FEW) => byName<CaseEntry>('cases', q, limit);
export const peopleByName = (q: string, limit = FEW) => byName<PersonEntry>('people', q, limit);
export const queuesByName = (q: string, limit = FEW) => byName<NamedEntry>('queues', q, limit);
export const teamsByName = (q: string, limit = FEW) => byName<NamedEntry>('teams', q, limit);

/** What the queues of tasks are called whose name has these words. */
export const taskQueueNames = (q: string) =>
  queryOptions({
    ...byName<NamedEntry & { kind: string }>('queues', q, 100),
    select: (all) => all.filter(({ kind }) => kind === 'task').map(({ name }) => name),
  });

/** What the roles are called that the company made up itself; it has few. */
export const companyRoleNames = queryOptions({
  ...byName<NamedEntry>('company-roles', '', 100),
  select: (all) => all.map(({ name }) => name),
});

/** The first few of a kind whose name fits. */
export function byName<T>(kind: Kind, q: string, limit: number) {
  return queryOptions({
    queryKey: ['directory', kind, q, limit],
    queryFn: async ({ signal }) =>
      (await http.get<Page<T>>(`/api/${kind}`, { query: { q, limit }, signal })).items,
    placeholderData: keepPreviousData,
  });
}

/** People whose ids are known, such as those in an address. */
export function peopleByIds(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['directory', 'people-by-id', ...ids],
    queryFn: async ({ signal }) => {
      const asked = ids.map((id) => http.get<PersonEntry>(`/api/people/${id}`, { signal }));
      const found = await Promise.allSettled(asked);
      return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
    placeholderData: keepPreviousData,
  });
}

/** What a team is called, when only its id is known. */
export function teamName(teamId: string) {
  return queryOptions({
    queryKey: ['directory', 'team', teamId],
    queryFn: async ({ signal }) =>
      (await http.get<NamedEntry>(`/api/teams/${teamId}`, { signal })).name,
  });
}
