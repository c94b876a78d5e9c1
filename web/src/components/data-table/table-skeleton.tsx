import { Skeleton } from '@mantine/core';
import classes from './data-table.module.css';
import { columnClass } from './table-head';
import type { Column } from './types';

const WIDTHS = ['62%', '48%', '70%', '40%', '56%', '66%', '44%', '52%'];

/** Grey lines where rows will be, in the shape of the rows. */
export function TableSkeleton<T>({
  columns,
  marks,
}: {
  columns: readonly Column<T>[];
  marks: boolean;
}) {
  return (
    <tbody aria-hidden="true">
      {WIDTHS.map((width, index) => (
        <tr key={index} className={classes.row}>
          {marks ? <td className={classes.mark} /> : null}
          {columns.map((column) => (
            <td key={column.id} className={columnClass(column)}>
              <Skeleton height={10} width={width} ml={column.align === 'right' ? 'auto' : 0} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
