import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { loadsOf } from '../rules/from-views';
import { fetchRosterPeople } from './people';
import type { WeekLoadsView } from './week-views';

/** How the turns of a week would be shared now. */
export const loadsQuery = (monday: string) =>
  queryOptions({
    queryKey: ['roster', 'loads', monday],
    queryFn: async ({ signal }) => {
      const [loads, people] = await Promise.all([
        http.get<WeekLoadsView>(`/api/roster/weeks/${monday}/loads`, { signal }),
        fetchRosterPeople(signal),
      ]);
      return loadsOf(loads, people);
    },
    placeholderData: keepPreviousData,
  });
