import { queryOptions } from '@tanstack/react-query';
import { Refusal } from '@/lib/http/errors';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { TaskRow } from './task';

const MANY = 200;

/** Which of my tasks is meant by a name such as `12-3`: its ticket, and which one of it. */
export const taskByNumberQuery = (ticket: string, number: number) =>
  queryOptions({
    queryKey: ['tasks', 'by-number', ticket, number],
    queryFn: async ({ signal }) => {
      const query = { holder: 'me', ticket, limit: MANY };
      const { items } = await http.get<Page<TaskRow>>('/api/tasks', { query, signal });
      const found = items.find((task) => task.number === number);
      if (!found) throw new Refusal('not-found', 404, { type: '', title: '', detail: '', errors: [] });
      return found.id;
    },
  });
