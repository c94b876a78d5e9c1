import { infiniteQueryOptions } from '@tanstack/react-query';
import { http, type Query } from '@/lib/http/client';

/** What every list of the API answers. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}

/** A list read page by page. The first part of the key is the word live topics speak of, see `lib/live/topics.ts`. */
export function pages<T>(key: readonly [string, ...unknown[]], path: string, query: Query) {
  return infiniteQueryOptions({
    queryKey: [...key, path, query],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<T>>(path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<T>) => last.next,
  });
}
