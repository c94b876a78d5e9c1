import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';
import { weekOf } from '../rules/from-views';
import { fetchRosterPeople } from './people';
import type { LogView, PublishedView, TimetableView, VersionHead } from './week-views';

/** All versions of a week, the newest first. */
export const versionsQuery = (monday: string) =>
  queryOptions({
    queryKey: ['roster', 'versions', monday],
    queryFn: async ({ signal }) =>
      (await http.get<Page<VersionHead>>(`/api/roster/weeks/${monday}/versions`, { signal })).items,
  });

/** One version as a timetable. */
export const versionQuery = (monday: string, number: number) =>
  queryOptions({
    queryKey: ['roster', 'version', monday, number],
    queryFn: async ({ signal }) => {
      const [view, people] = await Promise.all([
        http.get<TimetableView>(`/api/roster/weeks/${monday}/versions/${number}`, { signal }),
        fetchRosterPeople(signal),
      ]);
      return weekOf(view, people);
    },
  });

/** Who changed which cell of a week, the newest first. */
export const logQuery = (monday: string) =>
  pages<LogView>(['roster', 'log'], `/api/roster/weeks/${monday}/changes`, { limit: 100 });

/** Makes an older version the newest, unless the week was changed since `seen`. */
export function useRestoreVersion(monday: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ number, seen }: { number: number; seen: number }) =>
      http.post<PublishedView>(`/api/roster/weeks/${monday}/versions/${number}/restore`, { seen }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
