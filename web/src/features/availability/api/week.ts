import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** Days on the person's own calendar, both included. */
export type Leave = Answer<'LeaveView'>;

/** Days on the company's calendar, both included. */
export type Closure = Answer<'ClosureView'>;

/** `spans` are when a shift runs, whatever leave and closures say. */
export type PersonWeek = Answer<'PersonWeek'>;

export type Week = Answer<'WeekView'>;

const weeks = ['availability', 'week'] as const;

/** Seven days of everybody, from midnight to midnight in the reader's zone. */
export const weekQuery = (monday: string, zone: string) =>
  queryOptions({
    queryKey: [...weeks, monday, zone],
    queryFn: ({ signal }) =>
      http.get<Week>('/api/availability/week', { query: { monday, zone }, signal }),
    placeholderData: keepPreviousData,
  });

/** Shows a change in every week at hand before the server confirms it. Answers how to take it back. */
export async function changeWeeks(
  queries: QueryClient,
  change: (week: Week) => Week,
): Promise<() => void> {
  await queries.cancelQueries({ queryKey: weeks });
  const before = queries.getQueriesData<Week>({ queryKey: weeks });
  queries.setQueriesData<Week>({ queryKey: weeks }, (week) => week && change(week));
  return () => before.forEach(([key, week]) => queries.setQueryData(key, week));
}

/** The week with the leave of one person changed. */
export function withLeave(week: Week, personId: string, change: (leave: Leave[]) => Leave[]): Week {
  return {
    ...week,
    people: week.people.map((person) =>
      person.personId === personId ? { ...person, leave: change(person.leave) } : person,
    ),
  };
}
