import { queryOptions } from '@tanstack/react-query';
import { Refusal } from '@/lib/http/errors';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { TaskRow } from './task';

const MANY = 200;

/** Which task is meant by a name such as `12-3`: its ticket, and which one of it; among all, or among the reader's. */
export const taskByNumberQuery = (ticket: string, number: number, ofAll: boolean) =>
  queryOptions({
    queryKey: ['tasks', 'by-number', ticket, number, ofAll],
    queryFn: async ({ signal }) => {
      const query = { holder: ofAll ? undefined : 'me', ticket, limit: MANY };
      const { items } = await http.get<Page<TaskRow>>('/api/tasks', { query, signal });
      const found = items.find((task) => task.number === number);
      if (!found)
        throw new Refusal('not-found', 404, { type: '', title: '', detail: '', errors: [] });
      return found.id;
    },
  });
