import type { Coded, DecisionView } from '@/components/decision/types';
import { CAST } from './cast';
import { decide, type FakeCandidate } from './decisions';

/* Decisions of every kind, for the gallery and the tests. */

const QUEUE = { id: 'queue-identity', name: 'Identity' };
const AT = '2026-03-13T10:12:30Z';

const REASONS: Record<string, { rule: string; reason: Coded }> = {
  shift: out('in-shift', 'out-of-shift-until', { until: '2026-03-13T16:00:00Z', zone: 'UTC' }),
  leave: out('available', 'on-leave', { last: '2026-03-20' }),
  away: out('available', 'away', {}),
  inactive: out('active-for-queue', 'not-active-for-queue', { queue: 'Identity' }),
  quota: out('quota-hurdle', 'quota-hurdle', {
    quota: '3',
    before: 'ben',
    beforeQuota: '1',
    beforeCases: '1',
  }),
  stranger: out('supports-queue', 'not-supporting', { queue: 'Identity' }),
};

function out(rule: string, code: string, args: Record<string, string>) {
  return { rule, reason: { code, args } };
}

function candidate(at: number, cases: number[], reason?: keyof typeof REASONS): FakeCandidate {
  const { id, username, displayName } = CAST[at % CAST.length] ?? CAST[0]!;
  const why = reason ? REASONS[reason] : undefined;
  return { id, username, displayName, cases, ...(why ? { out: why } : {}) };
}

export const FEWEST: DecisionView = decide({
  id: 'sample-fewest',
  at: AT,
  queue: QUEUE,
  people: [
    candidate(1, [1, 4]),
    candidate(2, [2, 3]),
    candidate(3, [0], 'shift'),
    candidate(4, [3, 7]),
    candidate(5, [1], 'leave'),
    candidate(6, [5, 8]),
    candidate(7, [0], 'quota'),
  ],
});

export const TIES: DecisionView = decide({
  at: AT,
  queue: QUEUE,
  people: [candidate(1, [1, 2, 2, 9]), candidate(2, [1, 2, 2, 9]), candidate(4, [1, 3], 'away')],
});

export const NOBODY: DecisionView = {
  // On record, but the record gives another answer.
  ...decide({
    id: 'sample-nobody',
    at: AT,
    queue: QUEUE,
    people: [
      candidate(1, [0], 'shift'),
      candidate(3, [0], 'shift'),
      candidate(4, [0], 'leave'),
      candidate(5, [0], 'away'),
    ],
  }),
  rederived: false,
};

export const ONLY_ONE: DecisionView = decide({ at: AT, queue: QUEUE, people: [candidate(2, [4])] });

const FIRST = ['Ada', 'Bru', 'Carla', 'Dídac', 'Elna', 'Ferran', 'Gala', 'Hugo', 'Iria', 'Joel'];
const LAST = ['Aguiló', 'Bosch', 'Camps', 'Duran', 'Esteve', 'Font'];
const KINDS: (keyof typeof REASONS | undefined)[] = [
  'shift',
  'stranger',
  'leave',
  undefined,
  'shift',
  'inactive',
  undefined,
  'away',
];

export const MANY: DecisionView = decide({
  at: AT,
  queue: QUEUE,
  people: Array.from({ length: 300 }, (_, at) => {
    const name = `${FIRST[at % FIRST.length]} ${LAST[(at * 7) % LAST.length]} ${at + 1}`;
    const why = REASONS[KINDS[(at * 5) % KINDS.length] ?? ''];
    return {
      id: `many-${at}`,
      username: `p${String(at).padStart(3, '0')}`,
      displayName: name,
      cases: [1 + ((at * 13) % 6), 3 + ((at * 31) % 9)],
      ...(why ? { out: why } : {}),
    };
  }),
});
