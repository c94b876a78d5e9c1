import { useMemo, useState, type CSSProperties } from 'react';
import { columnsOf, type RuleColumn } from './columns';
import { DecisionFoot } from './decision-foot';
import { linesOf } from './lines';
import { NarrowingList } from './narrowing-list';
import classes from './narrowing.module.css';
import { NarrowingTable } from './narrowing-table';
import type { DecisionView } from './types';
import { useWidth } from './use-width';

/** Widths of the parts of the drawing, in pixels. */
interface Widths {
  who: number;
  slim: number;
  wide: number;
  counted: number;
  outcome: number;
}

const ROOMY: Widths = { who: 168, slim: 38, wide: 92, counted: 110, outcome: 140 };
const TIGHT: Widths = { who: 140, slim: 30, wide: 76, counted: 92, outcome: 96 };

/** How the rules narrowed the candidates: beside each other where there is room, else under each other. */
export function Narrowing({ decision }: { decision: DecisionView }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [isUnfolded, setUnfolded] = useState(false);
  const lines = useMemo(() => linesOf(decision), [decision]);
  const columns = useMemo(() => columnsOf(decision.steps, isUnfolded), [decision, isUnfolded]);
  const fitting = [ROOMY, TIGHT].find((one) => width === 0 || width >= sum(columns, one));
  const Drawing = fitting ? NarrowingTable : NarrowingList;
  return (
    <div ref={ref} className={classes.narrowing} style={asVariables(fitting ?? ROOMY)}>
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

function sum(columns: readonly RuleColumn[], widths: Widths): number {
  return columns.reduce(
    (total, column) => total + widthOf(column, widths),
    widths.who + widths.outcome,
  );
}

function widthOf(column: RuleColumn, widths: Widths): number {
  if (column.kind !== 'deciding') return widths.slim;
  return column.step.counts ? widths.counted : widths.wide;
}

function asVariables(widths: Widths): CSSProperties {
  const entries = Object.entries(widths).map(([name, value]) => [`--${name}`, `${value}px`]);
  return Object.fromEntries(entries) as CSSProperties;
}
