import type { Task } from '../api/task';

/** What the page of a task shows: the form, or why there is none. */
export type TaskFace =
  | { kind: 'form'; isOnHold: boolean }
  | { kind: 'done'; by: string | null; isSkipped: boolean }
  | { kind: 'cancelled' }
  | { kind: 'somebody-else'; name: string }
  | { kind: 'nobody' }
  | { kind: 'service' };

/** What is over comes first: it stays, whatever becomes of the ticket. */
export function faceOf({ task, completedBy, mayComplete }: Task): TaskFace {
  if (task.status === 'COMPLETED') {
    const by = completedBy?.displayName ?? null;
    return { kind: 'done', by, isSkipped: task.skipped };
  }
  if (task.status === 'CANCELLED' || task.ticketStatus === 'CANCELLED') {
    return { kind: 'cancelled' };
  }
  if (task.type !== 'FORM') return { kind: 'service' };
  if (mayComplete) return { kind: 'form', isOnHold: task.ticketStatus === 'ON_HOLD' };
  return task.holder
    ? { kind: 'somebody-else', name: task.holder.displayName }
    : { kind: 'nobody' };
}

/** Where the reader goes after a task: the one that has waited longest, another than this. */
export function nextTask<T extends { id: string }>(mine: readonly T[], done: string): T | null {
  return mine.find(({ id }) => id !== done) ?? null;
}
