import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Candidate {
  id: string;
  username: string;
  displayName: string;
  teamName: string | null;
  /** Whether the reader may change what the person supports. */
  mayEdit: boolean;
}

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
