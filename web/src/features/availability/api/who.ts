import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Because {
  code: string;
  args: Record<string, string>;
}

export interface PersonAt {
  personId: string;
  username: string;
  displayName: string;
  available: boolean;
  /** Null when available. */
  because: Because | null;
  /** The same in English. */
  text: string;
  /** When that ends, if it is in sight. */
  until: string | null;
}

export interface Who {
  at: string;
  people: PersonAt[];
}

const A_MINUTE = 60_000;

/** Who can take work at an instant; without one, now. */
export const whoQuery = (at: string | undefined) =>
  queryOptions({
    queryKey: ['availability', 'who', at ?? 'now'],
    queryFn: ({ signal }) => http.get<Who>('/api/availability', { query: { at }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: at === undefined ? A_MINUTE : false,
  });
