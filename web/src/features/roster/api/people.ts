import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { RosterPerson } from './keeping-types';

/** Everybody who takes phone turns, or could. */
export const rosterPeopleQuery = queryOptions({
  queryKey: ['roster', 'people'],
  queryFn: ({ signal }) => fetchRosterPeople(signal),
});

/** Also for answers that name people by their ids alone. */
export async function fetchRosterPeople(signal: AbortSignal): Promise<RosterPerson[]> {
  return (await http.get<Page<RosterPerson>>('/api/roster/people', { signal })).items;
}
