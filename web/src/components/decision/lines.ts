import type { DecisionPerson, DecisionView, Removed } from './types';

/** One person on the way through the rules. */
export interface Line {
  person: DecisionPerson;
  /** The rule that ended it, if any did. */
  out: { step: number; removed: Removed } | null;
  /** What was counted for the person, by rule. */
  counts: ReadonlyMap<number, number>;
}

export type Row =
  | { kind: 'line'; line: Line }
  /** Lines that one rule ended and that are not drawn one by one; none when they are, and may be gathered again. */
  | { kind: 'more'; step: number; lines: Line[]; isAll: boolean };

/** Up to this many people are all drawn. */
const DRAW_ALL_UP_TO = 12;
/** With more people, this many of those whom a rule compared by numbers and took out. */
const DRAWN_PER_RULE = 3;

/** Everybody who was looked at; who came farthest first, and the chosen one before all. */
export function linesOf({ steps }: DecisionView): Line[] {
  const counts = new Map<string, Map<number, number>>();
  const lines: Line[] = [];
  const add = (person: DecisionPerson, out: Line['out']) =>
    lines.push({ person, out, counts: counts.get(person.personId) ?? new Map() });

  steps.forEach((step, at) => {
    for (const { personId, count } of step.counts ?? []) {
      const known = counts.get(personId) ?? new Map<number, number>();
      counts.set(personId, known.set(at, count));
    }
  });
  for (const person of steps.at(-1)?.left ?? []) add(person, null);
  steps.forEach((step, at) => {
    for (const removed of step.removed) add(removed, { step: at, removed });
  });
  return lines.sort(byReach);
}

function byReach(a: Line, b: Line): number {
  const reach = (line: Line) => line.out?.step ?? Number.MAX_SAFE_INTEGER;
  const count = (line: Line) => (line.out ? (line.counts.get(line.out.step) ?? 0) : 0);
  return (
    reach(b) - reach(a) ||
    count(a) - count(b) ||
    a.person.displayName.localeCompare(b.person.displayName)
  );
}

/** Which lines are drawn: all of a few, and of many some per rule with the rest gathered behind them. */
export function rowsOf(lines: readonly Line[], opened: ReadonlySet<number>): Row[] {
  if (lines.length <= DRAW_ALL_UP_TO) return lines.map(asRow);
  const rows: Row[] = [];
  for (const [step, some] of grouped(lines)) {
    if (step === null) {
      rows.push(...some.map(asRow));
      continue;
    }
    const { drawn, hidden, isMany } = shorten(some, step, opened.has(step));
    rows.push(...drawn.map(asRow));
    if (isMany) rows.push({ kind: 'more', step, lines: hidden, isAll: drawn.length === 0 });
  }
  return rows;
}

const asRow = (line: Line): Row => ({ kind: 'line', line });

/** Of many whom one rule took out: who is drawn, and who is gathered. Near misses are worth a look, strangers are not. */
export function shorten(out: readonly Line[], step: number, isOpen: boolean) {
  const few = out[0]?.counts.has(step) ? DRAWN_PER_RULE : 0;
  const isMany = out.length > few + 3;
  const drawn = isMany && !isOpen ? out.slice(0, few) : [...out];
  return { drawn, hidden: out.slice(drawn.length), isMany };
}

function grouped(lines: readonly Line[]): Map<number | null, Line[]> {
  const groups = new Map<number | null, Line[]>();
  for (const line of lines) {
    const step = line.out?.step ?? null;
    groups.set(step, [...(groups.get(step) ?? []), line]);
  }
  return groups;
}

/** How often each reason occurs, the commonest first. */
export function reasonsOf(lines: readonly Line[]): { removed: Removed; times: number }[] {
  const found = new Map<string, { removed: Removed; times: number }>();
  for (const { out } of lines) {
    if (!out) continue;
    const { code } = out.removed.reason;
    const known = found.get(code) ?? { removed: out.removed, times: 0 };
    found.set(code, { ...known, times: known.times + 1 });
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}
