import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import { isWorking } from '../rules/run-deeds';
import type { BlockedTurn, Run, RunDetail } from './planning-types';

/** A run on its way is looked at again by itself, should no news of it come. */
const SOON = 2_000;

/** The newest runs, of all weeks. */
export const runsQuery = queryOptions({
  queryKey: ['roster', 'runs'],
  queryFn: async ({ signal }) =>
    (await http.get<Page<Run>>('/api/roster/runs', { query: { limit: 50 }, signal })).items,
  refetchInterval: ({ state: { data } }) => (data?.some(isWorking) ? SOON : false),
});

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'run', id],
    queryFn: ({ signal }) => http.get<RunDetail>(`/api/roster/runs/${id}`, { signal }),
    refetchInterval: ({ state: { data } }) => (data && isWorking(data) ? SOON : false),
  });

/** Turns with empty places, with everybody’s reason. */
export const blockingQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'blocking', id],
    queryFn: async ({ signal }) =>
      (await http.get<{ turns: BlockedTurn[] }>(`/api/roster/runs/${id}/blocking`, { signal }))
        .turns,
  });
