import type { Change } from '../api/week-types';
import { reversed } from './changes';

/** Actions that can be taken back, and those that were. Newest last. */
export interface History {
  done: readonly (readonly Change[])[];
  undone: readonly (readonly Change[])[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** A new action: what was taken back before cannot be done again. */
export function act({ done }: History, changes: readonly Change[]): History {
  return { done: [...done, changes], undone: [] };
}

export interface Step {
  changes: readonly Change[];
  after: History;
}

export function undoStep({ done, undone }: History): Step | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    changes: reversed(last),
    after: { done: done.slice(0, -1), undone: [...undone, last] },
  };
}

export function redoStep({ done, undone }: History): Step | null {
  const last = undone.at(-1);
  if (!last) return null;
  return { changes: last, after: { done: [...done, last], undone: undone.slice(0, -1) } };
}
