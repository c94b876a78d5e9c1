import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** Whether there is a secret link to one’s calendar; the link itself is not known any more. */
export type CalendarFeed = Answer<'CalendarFeedView'>;

/** A link at the one moment it is known. */
export type NewCalendarFeed = Answer<'NewCalendarFeedView'>;

const PATH = '/api/roster/feed';

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => http.get<CalendarFeed>(PATH, { signal }),
});

/** Makes a link; one made before opens nothing any more. */
export function useMakeCalendarFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<NewCalendarFeed>(PATH),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar-feed'] }),
  });
}

export function useRevokeCalendarFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete(PATH),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['calendar-feed'] }),
  });
}
