import type { FinalStatus } from './document';
import type { OutlineTransition } from './outline';

export type TaskStatus = 'OPEN' | 'IN_PROGRESS' | 'PENDING' | 'COMPLETED' | 'CANCELLED' | 'ERROR';

/** How far one task has come, in the newest of its rounds. */
export interface TaskProgress {
  status: TaskStatus;
  /** How often it was opened. */
  times: number;
  /** The name of whoever has it, or did it last. */
  holder?: string | null;
  /** Since when it is so; an instant. */
  since?: string | null;
}

/** A transition that was followed, by the keys of its ends; `null` is the start, and the end. */
export interface TakenTransition {
  from: string | null;
  to: string | null;
  /** Which end; any when left out. */
  status?: FinalStatus | null;
  times: number;
}

/** How far a run has come. */
export interface Progress {
  /** By keys of tasks; those that were never opened are missing. */
  tasks: Readonly<Record<string, TaskProgress>>;
  taken: readonly TakenTransition[];
  /** As what the run ended; null while it goes on. */
  ended?: FinalStatus | null;
}

const CURRENT: readonly TaskStatus[] = ['OPEN', 'IN_PROGRESS', 'PENDING', 'ERROR'];

/** Whether the run stands at the task now. */
export function isCurrent(progress: TaskProgress | undefined): boolean {
  return progress !== undefined && CURRENT.includes(progress.status);
}

/** How often a transition was followed. */
export function timesTaken(
  { from, to, status }: Pick<OutlineTransition, 'from' | 'to' | 'status'>,
  progress: Progress | undefined,
): number {
  const same = (progress?.taken ?? []).filter(
    (taken) =>
      taken.from === from &&
      taken.to === to &&
      (to !== null || !taken.status || (status ?? 'COMPLETED') === taken.status),
  );
  return same.reduce((sum, { times }) => sum + times, 0);
}
