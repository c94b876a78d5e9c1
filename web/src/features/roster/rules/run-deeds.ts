import type { Run } from '../api/planning-types';

export type RunDeed = 'stop' | 'continue' | 'discard' | 'publish';

/** Whether the run still computes, or is about to. */
export function isWorking({ state }: Pick<Run, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}

/** What can be done with a run, by where it stands. */
export function deedsOf(run: Pick<Run, 'state' | 'cost' | 'isOptimal'>): RunDeed[] {
  const publish: RunDeed[] = run.cost === null ? [] : ['publish'];
  switch (run.state) {
    case 'waiting':
      return ['stop', 'discard'];
    case 'running':
      return ['stop', ...publish];
    case 'stopped':
    case 'ended':
    case 'failed':
      return [...(run.isOptimal ? [] : (['continue'] as const)), 'discard', ...publish];
    case 'discarded':
      return [];
  }
}
