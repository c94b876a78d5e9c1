import { http, HttpResponse } from 'msw';
import type { DecisionSettings } from '@/components/decision/types';
import type { LabPick, LabQuestion } from '@/features/lab/api/next-picks';
import { CAST, FAKE_QUEUES } from '../fake-kit/cast';
import { decide, FAKE_SETTINGS, type FakeCandidate } from '../fake-kit/decisions';
import { invalid, refuse } from '../fake-kit/respond';

const NOW = '2026-03-13T10:12:30Z';
const UNTIL = '2026-03-13T16:00:00Z';

/** Cases by days back: of all queues, and of this one. */
const LOADS: Record<string, { all: number[]; here: number[] }> = {
  amy: { all: [1, 4, 9], here: [1, 1, 2] },
  ben: { all: [2, 3, 7], here: [0, 1, 5] },
  cai: { all: [0, 2, 6], here: [0, 0, 1] },
  dolors: { all: [1, 5, 8], here: [1, 3, 4] },
  fatima: { all: [3, 4, 10], here: [0, 2, 3] },
};

export const handlers = [
  http.post('/api/lab/next', async ({ request }) => {
    const asked = (await request.json()) as LabQuestion;
    const queue = FAKE_QUEUES.find(({ id }) => id === asked.queueId);
    if (!queue) return refuse(404, 'not-found');
    if (asked.count > 50) return invalid([{ field: 'count', message: 'Expected at most 50.' }]);
    return HttpResponse.json({ picks: play(asked, queue) });
  }),
];

function play(asked: LabQuestion, queue: { id: string; name: string }): LabPick[] {
  const known = Object.entries(asked.settings).filter(([, value]) => value !== undefined);
  const settings = { ...FAKE_SETTINGS, ...Object.fromEntries(known) } as DecisionSettings;
  const given = new Map<string, number>();
  return Array.from({ length: asked.count }, (_, at) => {
    const people = CAST.flatMap((one) => candidate(one, asked, settings, given));
    const decision = decide({ at: asked.at ?? NOW, queue, people, settings });
    const assignee = decision.outcome.person?.username ?? null;
    if (assignee) given.set(assignee, (given.get(assignee) ?? 0) + 1);
    return { n: at + 1, assignee, decision };
  });
}

function candidate(
  { id, username, displayName }: (typeof CAST)[number],
  { checkShift }: LabQuestion,
  { strategy }: DecisionSettings,
  given: ReadonlyMap<string, number>,
): FakeCandidate[] {
  const load = LOADS[username];
  if (!load) return [];
  const more = given.get(username) ?? 0;
  const cases = (strategy === 's1' ? load.all : load.here).map((count) => count + more);
  const isOut = checkShift && username === 'cai';
  const reason = { code: 'out-of-shift-until', args: { until: UNTIL, zone: 'UTC' } };
  const out = isOut ? { out: { rule: 'in-shift', reason } } : {};
  return [{ id, username, displayName, cases, ...out }];
}
