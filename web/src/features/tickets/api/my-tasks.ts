import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { TaskRow } from './task';

const MANY = 200;

/** The tasks I have, the oldest first: they have waited longest. */
export const myTasksQuery = queryOptions({
  queryKey: ['tasks', 'mine'],
  queryFn: async ({ signal }) => {
    const query = { holder: 'me', status: ['OPEN', 'IN_PROGRESS'], limit: MANY };
    const page = await http.get<Page<TaskRow>>('/api/tasks', { query, signal });
    return page.items.toReversed();
  },
});
