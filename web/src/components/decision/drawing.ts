import type { RuleColumn } from './columns';
import type { Line } from './lines';
import type { DecisionView } from './types';

/** What both drawings of a narrowing are given. */
export interface DrawingProps {
  decision: DecisionView;
  lines: readonly Line[];
  columns: readonly RuleColumn[];
  /** Draws folded rules one by one. */
  onUnfold: () => void;
}
