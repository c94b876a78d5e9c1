import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

export type RoutineState = 'new' | 'running' | 'fine' | 'retrying';

/** Something Evenhand does again and again, for the whole installation. */
export type Routine = Narrow<Answer<'RoutineView'>, { state: RoutineState }>;

const OFTEN = 4_000;

/** Asked for again while the page can be seen. */
export const routinesQuery = queryOptions({
  queryKey: ['jobs', 'routines'],
  queryFn: async ({ signal }) =>
    (await http.get<Page<Routine>>('/api/jobs/routines', { signal })).items,
  refetchInterval: OFTEN,
});
