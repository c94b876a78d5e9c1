import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import { plusDays } from '@/lib/time/calendar';

/** The Mondays of the published weeks among so many from a Monday on. */
export const publishedWeeksQuery = (from: string, count: number) =>
  queryOptions({
    queryKey: ['roster', 'published-weeks', from, count],
    queryFn: async ({ signal }) => {
      const weeks = await http.get<Page<Answer<'RosterWeekView'>>>('/api/roster/weeks', {
        query: { from, to: plusDays(from, 7 * (count - 1)) },
        signal,
      });
      return weeks.items.filter(({ number }) => number > 0).map(({ monday }) => monday);
    },
  });
