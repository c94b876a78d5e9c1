import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Loads } from './planning-types';

/** How the turns of a week would be shared now. Without lines, those of the settings. */
export const loadsQuery = (monday: string, lines: number | undefined) =>
  queryOptions({
    queryKey: ['roster', 'loads', monday, lines ?? null],
    queryFn: ({ signal }) =>
      http.get<Loads>(`/api/roster/weeks/${monday}/loads`, { query: { lines }, signal }),
    placeholderData: keepPreviousData,
  });
