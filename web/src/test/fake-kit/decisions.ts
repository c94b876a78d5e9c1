import type {
  Coded,
  Counted,
  DecisionPerson,
  DecisionSettings,
  DecisionStep,
  DecisionView,
  Removed,
} from '@/components/decision/types';

/** A person for the made-up policy: where the person drops out, if not by load, and the load by days back. */
export interface FakeCandidate {
  id: string;
  username: string;
  displayName: string;
  out?: { rule: string; reason: Coded };
  /** Cases today, since yesterday, since the day before… the last one goes on for ever. */
  cases: readonly number[];
}

export const FAKE_SETTINGS: DecisionSettings = {
  strategy: 's1',
  maxDays: 2,
  maxDaysMonth: 300,
  quotaRule: 'hurdle',
  quotaDays: 1,
  zone: 'Europe/Madrid',
};

const ELIGIBILITY = [
  'supports-queue',
  'in-shift',
  'available',
  'active-for-queue',
  'not-tried-yet',
];

interface Asked {
  id?: string;
  at: string;
  queue: { id: string; name: string };
  people: readonly FakeCandidate[];
  settings?: Partial<DecisionSettings>;
}

/** A decision as the server would tell it, by the rules of the balanced policy. */
export function decide({ id, at, queue, people, settings }: Asked): DecisionView {
  const inForce = { ...FAKE_SETTINGS, ...settings };
  const steps: DecisionStep[] = [];
  let left = [...people];
  const narrow = (
    rule: string,
    reasonOf: (one: FakeCandidate) => Coded | null,
    counts: Counted[] | null,
  ) => {
    const removed = left.flatMap((one): Removed[] => {
      const reason = reasonOf(one);
      return reason ? [{ ...toPerson(one), reason, because: reason.code }] : [];
    });
    left = left.filter((one) => reasonOf(one) === null);
    steps.push({ rule, removed, left: left.map(toPerson), counts });
    return left.length > 0;
  };

  const isAnybody = [...ELIGIBILITY, 'quota-hurdle'].every((rule) =>
    narrow(rule, ({ out }) => (out?.rule === rule ? out.reason : null), null),
  );
  for (const days of isAnybody ? windows(inForce) : []) {
    if (left.length === 1) break;
    const least = Math.min(...left.map((one) => load(one, days)));
    const reasonOf = (one: FakeCandidate) =>
      load(one, days) === least ? null : moreCases(load(one, days), least);
    narrow(
      ruleOf(days),
      reasonOf,
      left.map((one) => counted(one, days)),
    );
  }
  const [first] = left;
  if (first && left.length > 1) {
    const reason = { code: 'later-by-name', args: { first: first.username } };
    narrow('name', (one) => (one === first ? null : reason), null);
  }
  const emptiedBy = isAnybody ? null : (steps.at(-1)?.rule ?? null);
  return {
    ...(id ? { id } : {}),
    at,
    policy: 'balanced',
    queueId: queue.id,
    queueName: queue.name,
    outcome: { person: first ? toPerson(first) : null, emptiedBy },
    sentence: sentenceOf(steps, first, queue.name, emptiedBy),
    text: first ? `${first.displayName}.` : 'Nobody.',
    settings: inForce,
    candidates: people.length,
    rederived: true,
    steps,
  };
}

function toPerson({ id, username, displayName }: FakeCandidate): DecisionPerson {
  return { personId: id, username, displayName };
}

function windows({ maxDays, maxDaysMonth }: DecisionSettings): number[] {
  const days = Array.from({ length: maxDays + 1 }, (_, at) => at);
  for (let month = 30; month <= maxDaysMonth; month += 30) days.push(month);
  return days;
}

function ruleOf(days: number): string {
  return days === 0 ? 'fewest-cases: today' : `fewest-cases: today-${days}..today`;
}

function load({ cases }: FakeCandidate, days: number): number {
  return cases[days] ?? cases.at(-1) ?? 0;
}

function counted(one: FakeCandidate, days: number): Counted {
  return { personId: one.id, username: one.username, count: load(one, days) };
}

function moreCases(cases: number, least: number): Coded {
  return { code: 'more-cases', args: { cases: `${cases}`, least: `${least}` } };
}

function sentenceOf(
  steps: DecisionStep[],
  chosen: FakeCandidate | undefined,
  queue: string,
  emptiedBy: string | null,
): Coded {
  if (!chosen) return { code: `nobody-${emptiedBy}`, args: { queue } };
  const name = chosen.displayName;
  const last = steps.findLast(({ removed }) => removed.length > 0);
  const other = last?.removed.at(0);
  if (last?.rule === 'name')
    return { code: 'first-by-name', args: { name, other: other?.displayName ?? '' } };
  if (last?.rule === 'quota-hurdle') return { code: 'next-by-quota', args: { name } };
  if (!last?.counts) return { code: 'only-one', args: { name } };
  const days = Number(/today-(\d+)/.exec(last.rule)?.[1] ?? 0);
  const countOf = (id: string) => last.counts?.find(({ personId }) => personId === id)?.count ?? 0;
  const next = [...last.removed].sort((a, b) => countOf(a.personId) - countOf(b.personId))[0];
  return {
    code: 'fewest-cases',
    args: {
      name,
      cases: `${countOf(chosen.id)}`,
      other: next?.displayName ?? '',
      otherCases: `${countOf(next?.personId ?? '')}`,
      daysBack: `${days}`,
      since: '2026-03-11',
    },
  };
}
