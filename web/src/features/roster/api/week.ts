import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { Refusal } from '@/lib/http/errors';
import { unpublishedWeek, weekOf } from '../rules/from-views';
import { fetchRosterPeople } from './people';
import type { RosterWeek } from './week-types';
import type { TimetableView } from './week-views';

const keyOf = (monday: string) => ['roster', 'week', monday] as const;

/** The published timetable of a week. */
export const rosterWeekQuery = (monday: string) =>
  queryOptions({
    queryKey: keyOf(monday),
    queryFn: ({ signal }) => fetchWeek(monday, signal),
    placeholderData: keepPreviousData,
  });

async function fetchWeek(monday: string, signal: AbortSignal): Promise<RosterWeek> {
  const people = fetchRosterPeople(signal);
  try {
    const view = await http.get<TimetableView>(`/api/roster/weeks/${monday}`, { signal });
    return weekOf(view, await people);
  } catch (error) {
    await people;
    if (error instanceof Refusal && error.code === 'not-found') return unpublishedWeek(monday);
    throw error;
  }
}

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
