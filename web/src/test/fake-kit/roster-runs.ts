import type { BlockedTurn, Run, RunDetail, RunPoint } from '@/features/roster/api/planning-types';
import { emptyPlaces } from '@/features/roster/rules/seat-costs';
import { fakeGrid } from './roster-world';

/** How a made-up run goes, in milliseconds: what it costs and what is proven by then. */
const COURSE: readonly RunPoint[] = [
  { ms: 0, cost: 1_900, bound: 0 },
  { ms: 400, cost: 900, bound: null },
  { ms: 1_200, cost: null, bound: 60 },
  { ms: 2_500, cost: 300, bound: null },
  { ms: 4_000, cost: 180, bound: 100 },
];

export interface FakeRun {
  id: string;
  week: string;
  lines: number;
  seconds: number;
  startedAt: number;
  state: 'stopped' | 'discarded' | null;
}

/** A run as it stands some time after it began. */
export function runAt(run: FakeRun, now: number): RunDetail {
  const elapsed = now - run.startedAt;
  const isOver = elapsed >= Math.min(run.seconds * 1000, 5_000);
  const points = COURSE.filter(({ ms }) => ms <= elapsed);
  const grid = fakeGrid();
  const cost = points.findLast((point) => point.cost !== null)?.cost ?? null;
  const bound = points.findLast((point) => point.bound !== null)?.bound ?? null;
  return {
    id: run.id,
    week: run.week,
    state: run.state ?? (isOver ? 'ended' : 'running'),
    lines: run.lines,
    seconds: run.seconds,
    cost,
    bound,
    isOptimal: cost === bound,
    empty: emptyPlaces(grid),
    startedBy: 'Robin Vidal',
    startedAt: new Date(run.startedAt).toISOString(),
    endedAt: null,
    message: null,
    points,
    best: { ...grid, cost, bound },
  };
}

export function inList({ points: _points, best: _best, ...run }: RunDetail): Run {
  return run;
}

export const BLOCKED: BlockedTurn[] = [
  {
    day: 'wed',
    turn: 2,
    empty: 1,
    people: [
      {
        personId: 'person-amy',
        displayName: 'Amy Larsen',
        reasons: [
          { rule: 'busy', text: 'Expected person-amy not to be busy.' },
          { rule: 'load', text: 'Expected at most 7 turns.' },
        ],
      },
      { personId: 'person-ben', displayName: 'Ben Okafor', reasons: [] },
    ],
  },
];
