import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Weekday } from '@/lib/time/calendar';

export interface DayHours {
  day: Weekday;
  start: string;
  end: string;
}

/** A missing weekday is free. The zone is the person's own; it is changed in the profile. */
export type Shift = Narrow<Answer<'ShiftView'>, { days: DayHours[] }>;

/** The hours a person works in every week, on the person's own clock. */
export const shiftQuery = (personId: string) =>
  queryOptions({
    queryKey: ['availability', 'shift', personId],
    queryFn: ({ signal }) => http.get<Shift>(`/api/people/${personId}/shift`, { signal }),
  });
