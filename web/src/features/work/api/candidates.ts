import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

export type Candidate = Pick<
  Answer<'PersonView'>,
  'id' | 'username' | 'displayName' | 'teamName' | 'mayEdit'
>;

const MANY = 200;

/** Active people who may be made supporters. */
export const candidatesQuery = (q: string, team: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'candidates', q, team],
    queryFn: async ({ signal }) =>
      (
        await http.get<Page<Candidate>>('/api/people', {
          query: { q, team, active: true, limit: MANY },
          signal,
        })
      ).items,
    placeholderData: keepPreviousData,
  });
