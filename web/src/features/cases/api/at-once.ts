import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Page } from '@/lib/list/page';
import type { Case } from './case';
import type { MyWork } from './my-work';

type Listed = InfiniteData<Page<Case>>;

/** Shows a change of a case everywhere before the server answered. Returns how to take it back. */
export async function showAtOnce(
  queries: QueryClient,
  id: string,
  change: Partial<Case>,
): Promise<() => void> {
  await Promise.all([
    queries.cancelQueries({ queryKey: ['cases'] }),
    queries.cancelQueries({ queryKey: ['my-work'] }),
  ]);
  const before = [
    ...queries.getQueriesData({ queryKey: ['cases', 'list'] }),
    ...queries.getQueriesData({ queryKey: ['cases', 'one', id] }),
    ...queries.getQueriesData({ queryKey: ['my-work'] }),
  ];
  const changed = (one: Case) => (one.id === id ? { ...one, ...change } : one);
  queries.setQueriesData(
    { queryKey: ['cases', 'list'] },
    (data: Listed | undefined) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({ ...page, items: page.items.map(changed) })),
      },
  );
  queries.setQueriesData(
    { queryKey: ['cases', 'one', id] },
    (one: Case | undefined) => one && changed(one),
  );
  queries.setQueriesData(
    { queryKey: ['my-work'] },
    (work: MyWork | undefined) =>
      work && { ...work, held: work.held.map(changed).filter(({ state }) => state === 'held') },
  );
  return () => before.forEach(([key, data]) => queries.setQueryData(key, data));
}
