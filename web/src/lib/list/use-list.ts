import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { pages } from './page';

/** A list as screens see it. */
export interface ListView<T> {
  state: 'loading' | 'failed' | 'ready';
  items: T[];
  total: number;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** True while another filter or order is being fetched and the old rows still show. */
  isStale: boolean;
  loadMore: () => void;
  retry: () => void;
}

export function useList<T>(options: ReturnType<typeof pages<T>>): ListView<T> {
  const query = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    state: query.data ? 'ready' : query.isError ? 'failed' : 'loading',
    items,
    total: query.data?.pages[0]?.total ?? 0,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    isStale: query.isPlaceholderData,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
