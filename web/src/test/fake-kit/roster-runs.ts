import type {
  BlockingView,
  ReasonsView,
  RepairStepView,
  RunDetailView,
  RunPointView,
  RunView,
} from '@/features/roster/api/run-views';
import { costView, fakeGrid, gridView } from './roster-world';

/** How a made-up run goes, in milliseconds: what it costs and what is proven by then. */
const COURSE: readonly RunPointView[] = [
  { atMillis: 0, cost: 1_900, bound: 0 },
  { atMillis: 400, cost: 900 },
  { atMillis: 1_200, bound: 60 },
  { atMillis: 2_500, cost: 300 },
  { atMillis: 4_000, cost: 180, bound: 100 },
];

export interface FakeRun {
  id: string;
  kind: 'plan' | 'repair';
  week: string;
  lines: number;
  seconds: number;
  startedAt: number;
  state: 'stopped' | 'discarded' | null;
  begunWith: RunView['begunWith'];
}

/** A run as it stands some time after it began. */
export function runAt(run: FakeRun, now: number): RunDetailView {
  const elapsed = now - run.startedAt;
  const isOver = elapsed >= Math.min(run.seconds * 1000, 5_000);
  const points = COURSE.filter(({ atMillis }) => atMillis <= elapsed);
  const grid = fakeGrid();
  const cost = points.findLast((point) => point.cost !== undefined)?.cost ?? null;
  const bound = points.findLast((point) => point.bound !== undefined)?.bound ?? null;
  const startedAt = new Date(run.startedAt).toISOString();
  return {
    run: {
      id: run.id,
      kind: run.kind,
      week: run.week,
      state: run.state ?? (isOver ? 'ended' : 'running'),
      seconds: run.seconds,
      cost,
      bound,
      isOptimal: cost === bound,
      message: '',
      isAutomatic: false,
      begunWith: run.begunWith,
      startedByName: 'Robin Vidal',
      createdAt: startedAt,
      startedAt,
    },
    points,
    best: gridView(grid),
    costs: grid.costs.map(costView),
    hours: grid.hours,
    reasons: {
      clash: isOver ? WHY.clash : [],
      remedies: isOver && run.kind === 'plan' ? WHY.remedies : [],
    },
    steps: run.kind === 'repair' && isOver ? HELP : [],
    mayEdit: true,
  };
}

/** Why the place stays empty that is empty in the end. */
const WHY: ReasonsView = {
  clash: [
    { rule: 'busy', personId: 'person-amy', day: 'wed', turn: 2 },
    { rule: 'load', personId: 'person-ben' },
    { rule: 'maxPerTable', day: 'wed', turn: 2, table: 1 },
    { rule: 'minIdleInGroup', day: 'wed', turn: 2, group: 'Mail' },
    { rule: 'complete', day: 'wed', turn: 2 },
  ],
  remedies: [
    { code: 'one-more-person', demand: { rule: 'complete', day: 'wed', turn: 2 }, cost: 80 },
    {
      code: 'do-without',
      demand: { rule: 'busy', personId: 'person-amy', day: 'wed', turn: 2 },
      cost: 80,
    },
    { code: 'one-step-more', demand: { rule: 'load', personId: 'person-ben' }, cost: 90 },
  ],
};

/** What would fill the empty place of a repair. */
const HELP: RepairStepView[] = [
  { code: 'one-more-person', day: 'wed', turn: 2, empty: 0, moved: 1, cost: 180 },
  { code: 'one-more-turn', personId: 'person-amy', empty: 0, moved: 2, cost: 190 },
  { code: 'one-more-a-day', personId: 'person-ben', empty: 1, moved: 3, cost: 200 },
];

export const BLOCKED: BlockingView = {
  turns: [
    {
      day: 'wed',
      turn: 2,
      empty: 1,
      people: [
        {
          personId: 'person-amy',
          reasons: [
            { rule: 'busy', text: 'Expected person-amy not to be busy.' },
            { rule: 'load', text: 'Expected at most 7 turns.' },
          ],
        },
        { personId: 'person-ben', reasons: [] },
      ],
    },
  ],
};
