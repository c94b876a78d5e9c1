import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Leave {
  id: string;
  personId: string;
  username: string;
  displayName: string;
  /** Days on the person's own calendar, both included. */
  start: string;
  end: string;
  note: string;
  version: number;
  mayEdit: boolean;
}

export interface Closure {
  id: string;
  /** Days on the company's calendar, both included. */
  start: string;
  end: string;
  description: string;
  tags: string[];
  version: number;
  mayEdit: boolean;
}

export interface PersonWeek {
  personId: string;
  username: string;
  displayName: string;
  zone: string;
  active: boolean;
  present: boolean;
  /** When a shift runs, as instants, whatever leave and closures say. */
  spans: { start: string; end: string }[];
  leave: Leave[];
  mayEdit: boolean;
}

export interface Week {
  monday: string;
  zone: string;
  people: PersonWeek[];
  closures: Closure[];
  mayEditClosures: boolean;
}

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
