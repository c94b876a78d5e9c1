import type { DecisionStep } from './types';

/** A rule as it is drawn. */
export type RuleColumn =
  /** It took somebody out: wide, with counts as bars. */
  | { kind: 'deciding'; at: number; step: DecisionStep; most: number }
  /** It took nobody out: slim. `tied` is the count everybody had. */
  | { kind: 'quiet'; at: number; step: DecisionStep; tied: number | null }
  /** Several looks at the load in a row that all ended in a tie. */
  | { kind: 'folded'; first: number; last: number; steps: DecisionStep[] };

/** So many tied looks at the load in a row are drawn one by one. */
const DRAWN_TIES = 3;

/** The rules from left to right; long runs of ties folded unless asked for. */
export function columnsOf(steps: readonly DecisionStep[], isUnfolded: boolean): RuleColumn[] {
  const columns: RuleColumn[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const end = isUnfolded ? at : endOfTies(steps, at);
    const step = steps[at];
    if (!step) continue;
    if (end - at > DRAWN_TIES) {
      columns.push({ kind: 'folded', first: at, last: end - 1, steps: steps.slice(at, end) });
      at = end - 1;
    } else {
      columns.push(columnOf(step, at));
    }
  }
  return columns;
}

function columnOf(step: DecisionStep, at: number): RuleColumn {
  const counts = (step.counts ?? []).map(({ count }) => count);
  if (step.removed.length > 0) {
    return { kind: 'deciding', at, step, most: Math.max(0, ...counts) };
  }
  const [first] = counts;
  const isTied = first !== undefined && counts.every((count) => count === first);
  return { kind: 'quiet', at, step, tied: isTied ? first : null };
}

/** The place after a run of looks at the load that ended in a tie. */
function endOfTies(steps: readonly DecisionStep[], from: number): number {
  let end = from;
  while (isTie(steps[end])) end += 1;
  return end;
}

function isTie(step: DecisionStep | undefined): boolean {
  return step !== undefined && step.removed.length === 0 && daysBack(step.rule) !== null;
}

/** How many days back a look at the load goes; null for other rules. */
export function daysBack(rule: string): number | null {
  const found = /^fewest-cases: (?:today-(\d+)\.\.)?today$/.exec(rule);
  return found ? Number(found[1] ?? 0) : null;
}

/** Whether a column shows what happened at this rule. */
export function covers(column: RuleColumn, at: number): boolean {
  return column.kind === 'folded' ? column.first <= at && at <= column.last : column.at === at;
}
