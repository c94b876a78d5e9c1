import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import { blockedTurns, runDetailOf, runOf } from '../rules/from-views';
import { isWorking } from '../rules/run-deeds';
import { fetchRosterPeople } from './people';
import type { BlockingView, RunDetailView, RunView } from './run-views';

/** A run on its way is looked at again by itself, should no news of it come. */
const SOON = 2_000;

/** The newest runs, of all weeks. */
export const runsQuery = queryOptions({
  queryKey: ['roster', 'runs'],
  queryFn: async ({ signal }) =>
    (await http.get<Page<RunView>>('/api/roster/runs', { signal })).items.map(runOf),
  refetchInterval: ({ state: { data } }) => (data?.some(isWorking) ? SOON : false),
});

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'run', id],
    queryFn: async ({ signal }) => {
      const [run, people] = await Promise.all([
        http.get<RunDetailView>(`/api/roster/runs/${id}`, { signal }),
        fetchRosterPeople(signal),
      ]);
      return runDetailOf(run, people);
    },
    refetchInterval: ({ state: { data } }) => (data && isWorking(data) ? SOON : false),
  });

/** Turns with empty places, with everybody’s reason. */
export const blockingQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'blocking', id],
    queryFn: async ({ signal }) => {
      const [blocking, people] = await Promise.all([
        http.get<BlockingView>(`/api/roster/runs/${id}/blocking`, { signal }),
        fetchRosterPeople(signal),
      ]);
      return blockedTurns(blocking, people);
    },
  });
