import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RosterWeek } from './week-types';

const keyOf = (monday: string) => ['roster', 'week', monday] as const;

/** The published timetable of a week. */
export const rosterWeekQuery = (monday: string) =>
  queryOptions({
    queryKey: keyOf(monday),
    queryFn: ({ signal }) => http.get<RosterWeek>(`/api/roster/weeks/${monday}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Shows a change before the server confirms it. Answers how to take it back. */
export async function showChanged(
  queries: QueryClient,
  monday: string,
  change: (week: RosterWeek) => RosterWeek,
): Promise<() => void> {
  const queryKey = keyOf(monday);
  await queries.cancelQueries({ queryKey });
  const before = queries.getQueryData<RosterWeek>(queryKey);
  if (before) queries.setQueryData(queryKey, change(before));
  return () => queries.setQueryData(queryKey, before);
}
