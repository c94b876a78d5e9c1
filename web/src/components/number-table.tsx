import type { ReactNode, Ref } from 'react';
import classes from './number-table.module.css';

interface Props {
  /** What the table is of, for those who do not see where it stands. */
  label: string;
  /** The names of the columns. The first says what the rows are of, the others are numbers. */
  head: readonly string[];
  /** Rows in `tbody`, and sums in `tfoot` if there are any. */
  children: ReactNode;
  tableRef?: Ref<HTMLTableElement>;
  /** How many rows there are with the head, when not all are drawn. */
  rowCount?: number;
}

/** A report in numbers: small, all of it on the page, scrolled sideways where it is wider than the screen. */
export function NumberTable({ label, head, children, tableRef, rowCount }: Props) {
  return (
    <div className={classes.frame} role="group" aria-label={label} tabIndex={0}>
      <table ref={tableRef} className={classes.table} aria-label={label} aria-rowcount={rowCount}>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
