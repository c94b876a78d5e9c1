import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { withChanges } from '../rules/changes';
import { showChanged } from './week';
import type { Change } from './week-types';
import type { PublishedView } from './week-views';

interface Edit {
  /** The number of the timetable the edit was made on. */
  seen: number;
  changes: readonly Change[];
}

/** Changes hands of seats in one action; shown at once, taken back when refused. */
export function useEditWeek(monday: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (edit: Edit) => http.post<PublishedView>(`/api/roster/weeks/${monday}/edits`, edit),
    onMutate: async ({ changes }) => ({
      takeBack: await showChanged(queries, monday, (week) => withChanges(week, changes)),
    }),
    onSuccess: ({ number }) => showChanged(queries, monday, (week) => ({ ...week, number })),
    onError: (_error, _edit, context) => context?.takeBack(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
