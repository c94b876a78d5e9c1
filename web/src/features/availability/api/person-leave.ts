import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { Leave } from './week';

/** A person's leave from a day on, the first few. */
export const personLeaveQuery = (personId: string, from: string) =>
  queryOptions({
    queryKey: ['leave', personId, from],
    queryFn: async ({ signal }) =>
      (
        await http.get<Page<Leave>>('/api/leave', {
          query: { person: personId, from, limit: 20 },
          signal,
        })
      ).items,
  });
