import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Weekday } from '@/lib/time/calendar';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface DayHours {
  day: Weekday;
  start: string;
  end: string;
}

export interface Shift {
  /** The person's own; changed in the profile. */
  zone: string;
  /** A missing weekday is free. */
  days: DayHours[];
  version: number;
}

/** The hours a person works in every week, on the person's own clock. */
export const shiftQuery = (personId: string) =>
  queryOptions({
    queryKey: ['availability', 'shift', personId],
    queryFn: ({ signal }) => http.get<Shift>(`/api/people/${personId}/shift`, { signal }),
  });
