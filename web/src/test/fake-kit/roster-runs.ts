import type { Answer } from '@/lib/api/answer';
import type {
  BlockingView,
  DemandView,
  OfferView,
  RunDetailView,
  RunView,
} from '@/features/roster/api/run-views';
import { costView, fakeGrid, gridView } from './roster-world';

/** How a made-up run goes, in milliseconds: what it costs and what is proven by then. */
const COURSE: readonly Answer<'RunPointView'>[] = [
  { atMillis: 0, cost: 1_900, bound: 0 },
  { atMillis: 400, cost: 900, bound: null },
  { atMillis: 1_200, cost: null, bound: 60 },
  { atMillis: 2_500, cost: 300, bound: null },
  { atMillis: 4_000, cost: 180, bound: 100 },
];

export interface FakeRun {
  id: string;
  kind: RunView['kind'];
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
  const cost = points.findLast((point) => point.cost !== null)?.cost ?? null;
  const bound = points.findLast((point) => point.bound !== null)?.bound ?? null;
  const startedAt = new Date(run.startedAt).toISOString();
  return {
    run: {
      id: run.id,
      kind: run.kind,
      week: run.week,
      state: run.state ?? (isOver ? 'ended' : 'running'),
      seconds: run.seconds,
      threads: 1,
      cost,
      bound,
      isOptimal: cost === bound,
      message: '',
      messageCode: null,
      messageArgs: {},
      isAutomatic: false,
      begunWith: run.begunWith,
      seen: 0,
      startedBy: null,
      startedByName: 'Robin Vidal',
      createdAt: startedAt,
      startedAt,
      endedAt: null,
      version: 7,
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
    allowances: [],
    mayEdit: true,
  };
}

/** A demand; what it does not say does not apply. */
const demand = (said: Pick<DemandView, 'rule'> & Partial<DemandView>): DemandView => ({
  ...{ personId: null, day: null, turn: null, table: null, group: null },
  ...said,
});

const offer = (said: Pick<OfferView, 'kind' | 'now' | 'most'> & Partial<OfferView>): OfferView => ({
  ...{ personId: null, day: null, start: null, group: null },
  ...said,
});

/** Why the place stays empty that is empty in the end. */
const WHY: Answer<'ReasonsView'> = {
  clash: [
    demand({ rule: 'busy', personId: 'person-amy', day: 'wed', turn: 2 }),
    demand({ rule: 'load', personId: 'person-ben' }),
    demand({ rule: 'maxPerTable', day: 'wed', turn: 2, table: 1 }),
    demand({ rule: 'minIdleInGroup', day: 'wed', turn: 2, group: 'Mail' }),
    demand({ rule: 'complete', day: 'wed', turn: 2 }),
  ],
  remedies: [
    {
      code: 'one-more-person',
      demand: demand({ rule: 'complete', day: 'wed', turn: 2 }),
      cost: 80,
      offer: null,
    },
    {
      code: 'do-without',
      demand: demand({ rule: 'busy', personId: 'person-amy', day: 'wed', turn: 2 }),
      cost: 80,
      offer: offer({
        ...{ kind: 'marked-turn', personId: 'person-amy', day: 'wed', start: '11:30' },
        ...{ now: 0, most: 0 },
      }),
    },
    {
      code: 'one-step-more',
      demand: demand({ rule: 'load', personId: 'person-ben' }),
      cost: 90,
      offer: offer({ kind: 'turns', personId: 'person-ben', now: 7, most: 8 }),
    },
  ],
};

/** What would fill the empty place of a repair. */
const HELP: Answer<'RepairStepView'>[] = [
  {
    ...{ code: 'one-more-person', personId: null, day: 'wed', turn: 2 },
    ...{ empty: 0, moved: 1, cost: 180, offer: null },
  },
  {
    ...{ code: 'one-more-turn', personId: 'person-amy', day: null, turn: null },
    ...{ empty: 0, moved: 2, cost: 190 },
    offer: offer({ kind: 'turns', personId: 'person-amy', now: 7, most: 8 }),
  },
  {
    ...{ code: 'one-more-a-day', personId: 'person-ben', day: null, turn: null },
    ...{ empty: 1, moved: 3, cost: 200 },
    offer: offer({ kind: 'turns-a-day', personId: 'person-ben', now: 2, most: 3 }),
  },
];

const ABOUT_AMY = { personId: 'person-amy', day: null, turn: null };

export const BLOCKED: BlockingView = {
  turns: [
    {
      day: 'wed',
      turn: 2,
      empty: 1,
      people: [
        {
          personId: 'person-amy',
          costChange: 0,
          reasons: [
            { ...ABOUT_AMY, rule: 'busy', text: 'Expected person-amy not to be busy.' },
            { ...ABOUT_AMY, rule: 'load', text: 'Expected at most 7 turns.' },
          ],
        },
        { personId: 'person-ben', costChange: 0, reasons: [] },
      ],
    },
  ],
};
