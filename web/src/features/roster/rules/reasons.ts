import type { CreditMove, FairnessReasons, HadTurn } from '../api/fairness';
import type { Measure } from './fairness-search';

export interface Reasons {
  /** The turns that count, when turns are counted. */
  turns: HadTurn[];
  /** The movements of credit, when that is asked for. */
  credits: CreditMove[];
  /** What the credit was before those. */
  before: number;
}

/** What one figure is made of, in one week or in all. */
export function reasonsOf(
  { person, turns, credits }: FairnessReasons,
  measure: Measure,
  week: string | null,
): Reasons {
  if (measure === 'credit') {
    const isEarlier = ({ countsIn }: CreditMove) => week !== null && countsIn < week;
    const earlier = credits.filter(isEarlier);
    const shown = credits.filter(({ countsIn }) => week === null || countsIn === week);
    const before = earlier.reduce((sum, { amount }) => sum + amount, person.creditBefore);
    return { turns: [], credits: shown, before };
  }
  const counted = turns.filter(
    (turn) => (week === null || turn.week === week) && isCounted(turn, measure),
  );
  return { turns: counted, credits: [], before: 0 };
}

function isCounted(turn: HadTurn, measure: Exclude<Measure, 'credit'>): boolean {
  switch (measure) {
    case 'turns':
      return true;
    case 'firstLine':
      return turn.isFirstLine;
    case 'undesired':
      return (turn.undesired ?? null) !== null;
    case 'fridayAfternoon':
      return turn.isFridayAfternoon;
  }
}
