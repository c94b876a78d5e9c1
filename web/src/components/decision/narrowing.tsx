import { useMemo, useState } from 'react';
import { columnsOf, type RuleColumn } from './columns';
import { DecisionFoot } from './decision-foot';
import { linesOf } from './lines';
import { NarrowingList } from './narrowing-list';
import classes from './narrowing.module.css';
import { NarrowingTable } from './narrowing-table';
import type { DecisionView } from './types';
import { useWidth } from './use-width';

/* Widths of the drawing in pixels; the same stand in narrowing.module.css. */
const PERSON = 164;
const SLIM = 38;
const WIDE = 88;
const COUNTED = 108;
const OUTCOME = 132;

/** How the rules narrowed the candidates: beside each other where there is room, else under each other. */
export function Narrowing({ decision }: { decision: DecisionView }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [isUnfolded, setUnfolded] = useState(false);
  const lines = useMemo(() => linesOf(decision), [decision]);
  const columns = useMemo(() => columnsOf(decision.steps, isUnfolded), [decision, isUnfolded]);
  const isNarrow = width > 0 && width < neededWidth(columns);
  const Drawing = isNarrow ? NarrowingList : NarrowingTable;
  return (
    <div ref={ref} className={classes.narrowing}>
      <Drawing
        decision={decision}
        lines={lines}
        columns={columns}
        onUnfold={() => setUnfolded(true)}
      />
      <DecisionFoot decision={decision} />
    </div>
  );
}

function neededWidth(columns: readonly RuleColumn[]): number {
  return columns.map(widthOf).reduce((sum, one) => sum + one, PERSON + OUTCOME);
}

function widthOf(column: RuleColumn): number {
  if (column.kind !== 'deciding') return SLIM;
  return column.step.counts ? COUNTED : WIDE;
}
