import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Data } from './ticket';

export type TaskRow = Answer<'TaskRow'>;
export type TaskStatus = TaskRow['status'];

/** A task with all that is needed to do it. */
export type Task = Narrow<
  Answer<'TaskView'>,
  {
    input: Data;
    fields: Data;
    outputs: Data;
    output: Data | null;
    draft: Data | null;
  }
>;

export const TASK_STATUSES = [
  'OPEN',
  'IN_PROGRESS',
  'PENDING',
  'ERROR',
  'COMPLETED',
  'CANCELLED',
] as const satisfies TaskStatus[];

export function isTaskOver(status: TaskStatus): boolean {
  return status === 'COMPLETED' || status === 'CANCELLED';
}

export const getTask = (id: string, signal?: AbortSignal) =>
  http.get<Task>(`/api/tasks/${encodeURIComponent(id)}`, signal ? { signal } : {});

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => getTask(id, signal),
  });
