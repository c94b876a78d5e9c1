import type { DecisionPerson, DecisionView } from '@/components/decision/types';
import type { LabPick } from '../api/next-picks';

export interface Compared {
  n: number;
  present: DecisionView;
  /** Null when nothing is changed, or not answered yet. */
  changed: DecisionView | null;
  /** Whether somebody else gets it. */
  differs: boolean;
}

export interface Share {
  /** Null: what nobody could take. */
  person: DecisionPerson | null;
  present: number;
  changed: number;
}

/** Both plays beside each other, case by case. */
export function compare(present: readonly LabPick[], changed: readonly LabPick[] | null) {
  return present.map(({ n, decision }, at): Compared => {
    const other = changed?.[at]?.decision ?? null;
    const differs = other !== null && personOf(other) !== personOf(decision);
    return { n, present: decision, changed: other, differs };
  });
}

/** How many each person gets, most first. */
export function sharesOf(rows: readonly Compared[]): Share[] {
  const shares = new Map<string | null, Share>();
  const shareOf = ({ outcome: { person } }: DecisionView) => {
    const id = person?.personId ?? null;
    const share = shares.get(id) ?? { person, present: 0, changed: 0 };
    shares.set(id, share);
    return share;
  };
  for (const { present, changed } of rows) {
    shareOf(present).present += 1;
    if (changed) shareOf(changed).changed += 1;
  }
  return [...shares.values()].sort((a, b) => b.present - a.present || b.changed - a.changed);
}

function personOf({ outcome }: DecisionView): string | null {
  return outcome.person?.personId ?? null;
}
