import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

const MOST = 500;

/** The ids of everybody in a team. */
export const teamMembersQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['people', 'of-team', teamId],
    queryFn: async ({ signal }) => {
      const ids = new Set<string>();
      let cursor: string | null = null;
      do {
        const page: Page<{ id: string }> = await http.get('/api/people', {
          query: { team: teamId, limit: MOST, cursor },
          signal,
        });
        for (const { id } of page.items) ids.add(id);
        cursor = page.next;
      } while (cursor);
      return ids;
    },
  });
