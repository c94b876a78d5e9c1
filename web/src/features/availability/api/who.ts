import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type Because = Answer<'Because'>;

/** `because` is null when the person is available; `until` when no end is in sight. `text` is the same in English. */
export type PersonAt = Answer<'PersonAt'>;

export type Who = Answer<'At'>;

const A_MINUTE = 60_000;

/** Who can take work at an instant; without one, now. */
export const whoQuery = (at: string | undefined) =>
  queryOptions({
    queryKey: ['availability', 'who', at ?? 'now'],
    queryFn: ({ signal }) => http.get<Who>('/api/availability', { query: { at }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: at === undefined ? A_MINUTE : false,
  });
