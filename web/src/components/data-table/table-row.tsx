import { Checkbox } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useT } from '@/lib/i18n/use-t';
import classes from './data-table.module.css';
import { columnClass } from './table-head';
import type { Column } from './types';

interface Props<T> {
  row: T;
  index: number;
  label: string;
  columns: readonly Column<T>[];
  isCurrent: boolean;
  isMarked: boolean;
  isLooked: boolean;
  isFresh: boolean;
  onMark: (() => void) | null;
  onPress: (() => void) | null;
  onFocus: () => void;
}

export function TableRow<T>(props: Props<T>) {
  const t = useT();
  const press = (event: MouseEvent<HTMLElement>) => {
    if (!isOwnControl(event)) props.onPress?.();
  };
  return (
    <tr
      className={classes.row}
      tabIndex={props.isCurrent ? 0 : -1}
      data-index={props.index}
      data-marked={props.isMarked || undefined}
      data-look={props.isLooked || undefined}
      data-fresh={props.isFresh || undefined}
      data-open={props.onPress ? true : undefined}
      onClick={press}
      onFocus={props.onFocus}
    >
      {props.onMark ? (
        <td className={classes.mark}>
          <Checkbox
            size="xs"
            aria-label={t('ui.table.mark', { name: props.label })}
            checked={props.isMarked}
            onChange={props.onMark}
          />
        </td>
      ) : null}
      {props.columns.map((column) => (
        <td key={column.id} className={columnClass(column)}>
          {column.cell(props.row)}
        </td>
      ))}
    </tr>
  );
}

/** Buttons, links and fields inside a row do their own work. */
function isOwnControl(event: MouseEvent<HTMLElement>): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest('a, button, input, label, [role="menuitem"]') != null;
}
