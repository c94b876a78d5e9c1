import type { UseQueryResult } from '@tanstack/react-query';
import type { ListView } from './use-list';

const NOTHING: never[] = [];

/** An answer that holds a whole list, as tables want it. */
export function asList<A, T>(query: UseQueryResult<A>, itemsOf: (answer: A) => T[]): ListView<T> {
  const items = query.data === undefined ? NOTHING : itemsOf(query.data);
  return {
    state: query.data !== undefined ? 'ready' : query.isError ? 'failed' : 'loading',
    items,
    total: items.length,
    error: query.error,
    hasMore: false,
    isLoadingMore: false,
    isStale: query.isPlaceholderData,
    loadMore: () => {},
    retry: () => void query.refetch(),
  };
}
