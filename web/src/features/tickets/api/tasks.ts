import type { Query } from '@/lib/http/client';
import { pages } from '@/lib/list/page';
import type { TaskRow } from './task';

/** Tasks that fit, the newest first; `query` is what the server understands, see `rules/task-search`. */
export const tasksQuery = (query: Query) =>
  pages<TaskRow>(['tasks', 'list'], '/api/tasks', { ...query, limit: 60 });
