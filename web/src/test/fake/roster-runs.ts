import { http, HttpResponse } from 'msw';
import type { Finding, FindingsView } from '@/features/roster/api/findings';
import type { AllowanceView, RunDetailView } from '@/features/roster/api/run-views';
import type { WeekLoadsView } from '@/features/roster/api/week-views';
import { now } from '@/lib/time/clock';
import { CAST } from '../fake-kit/cast';
import { list, refuse } from '../fake-kit/respond';
import { BLOCKED, runAt, type FakeRun } from '../fake-kit/roster-runs';
import { publishFakeWeek } from './roster-weeks';

const NO_FINDINGS: FindingsView = { checkedAt: '2026-03-25T02:00:00Z', versions: 4, items: [] };

let runs: FakeRun[] = [];
let findings: FindingsView = NO_FINDINGS;
let allowances: (AllowanceView & { week: string })[] = [];

export function reset(): void {
  runs = [];
  findings = NO_FINDINGS;
  allowances = [];
}

/** The nightly check finds something. */
export function findSomething(items: Finding[]): void {
  findings = { ...NO_FINDINGS, items };
}

export function addFakeRun(run: Partial<FakeRun> = {}): FakeRun {
  const added: FakeRun = {
    id: `run-${runs.length + 1}`,
    kind: 'plan',
    week: '2026-03-30',
    lines: 3,
    seconds: 60,
    startedAt: now().getTime(),
    state: null,
    begunWith: 'nothing',
    ...run,
  };
  runs = [added, ...runs];
  return added;
}

const shown = (run: FakeRun): RunDetailView => ({
  ...runAt(run, now().getTime()),
  allowances: allowances.filter(({ week }) => week === run.week),
});
const found = (id: unknown) => runs.find((run) => run.id === id);

export const handlers = [
  http.get('/api/roster/weeks/:monday/loads', () => HttpResponse.json(LOADS)),
  http.get('/api/roster/runs', ({ request }) =>
    list(
      request,
      runs.map((run) => shown(run).run),
    ),
  ),
  http.post('/api/roster/runs', async ({ request }) => {
    const wanted = (await request.json()) as Pick<FakeRun, 'week' | 'lines' | 'seconds'>;
    return HttpResponse.json(shown(addFakeRun(wanted)), { status: 201 });
  }),
  http.get('/api/roster/runs/:id', ({ params }) => {
    const run = found(params['id']);
    return run ? HttpResponse.json(shown(run)) : refuse(404, 'not-found');
  }),
  http.post('/api/roster/weeks/:monday/repair', ({ params }) => {
    const week = String(params['monday']);
    return HttpResponse.json(shown(addFakeRun({ kind: 'repair', week })), { status: 201 });
  }),
  http.post('/api/roster/runs/:id/:of/:at/apply', ({ params }) => {
    const run = found(params['id']);
    if (!run) return refuse(404, 'not-found');
    const { reasons, steps } = shown(run);
    const helps = params['of'] === 'steps' ? steps : reasons.remedies;
    const offer = helps[Number(params['at'])]?.offer;
    if (!offer) return refuse(409, 'remedy-out-of-reach');
    const { now: _, ...allowed } = offer;
    allowances = [
      ...allowances,
      { ...allowed, id: `allowance-${allowances.length + 1}`, week: run.week },
    ];
    const { kind, week, lines, seconds } = run;
    return HttpResponse.json(shown(addFakeRun({ kind, week, lines, seconds })), { status: 201 });
  }),
  http.delete('/api/roster/weeks/:monday/allowances/:id', ({ params }) => {
    const one = allowances.find(({ id }) => id === params['id']);
    allowances = allowances.filter(({ id }) => id !== params['id']);
    return one ? HttpResponse.json(one) : refuse(404, 'not-found');
  }),
  http.get('/api/roster/runs/:id/moves', () => HttpResponse.json(MOVES)),
  http.get('/api/roster/findings', () => HttpResponse.json(findings)),
  http.get('/api/roster/runs/:id/blocking', () => HttpResponse.json(BLOCKED)),
  http.post('/api/roster/runs/:id/:deed', ({ params }) => {
    const run = found(params['id']);
    if (!run) return refuse(404, 'not-found');
    if (params['deed'] === 'stop') run.state = 'stopped';
    if (params['deed'] === 'discard') run.state = 'discarded';
    if (params['deed'] === 'continue') {
      run.state = null;
      run.startedAt = now().getTime();
    }
    const { best } = shown(run);
    if (params['deed'] === 'publish' && best) publishFakeWeek(run.week, best.cells);
    return HttpResponse.json(shown(run).run);
  }),
];

/** Amy is ill, and Ben takes her turn instead of one of his, which stays empty. */
const MOVES = {
  number: 1,
  moves: [
    {
      ...{ day: 'mon', turn: 0, from: 'person-amy', to: 'person-ben' },
      why: {
        code: 'breaks',
        rule: 'busy',
        text: 'amy not to phone on mon 09:00, being busy (ill)',
      },
    },
    {
      ...{ day: 'tue', turn: 1, from: 'person-ben', to: null },
      why: { code: 'needed-elsewhere', day: 'mon', turn: 0 },
    },
  ],
};

/** Amy has room for fewer turns than she should take. */
const LOADS: WeekLoadsView = {
  target: 60,
  droppedLines: 0,
  nobody: 1,
  warnings: [],
  people: CAST.map(({ id, username }, at) => ({
    personId: id,
    username,
    prorated: 7,
    rounded: 7,
    capacity: at === 1 ? 4 : 10,
    bound: at === 1 ? 4 : 8,
    limited: at === 1 ? 4 : 7,
    completed: at === 1 ? 4 : 8,
    final: at === 1 ? 4 : 8,
    isCutByCapacity: at === 1,
    overload: at === 1 ? -3 : 1,
    creditAfter: at === 1 ? -3 : 1,
  })),
};
