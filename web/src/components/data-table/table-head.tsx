import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useT } from '@/lib/i18n/use-t';
import classes from './data-table.module.css';
import { nextSort, readSort, type Column } from './types';

interface Props<T> {
  columns: readonly Column<T>[];
  sort: string | undefined;
  onSort: ((sort: string | undefined) => void) | undefined;
  marking: { all: boolean; some: boolean; onChange: () => void } | null;
}

export function TableHead<T>({ columns, sort, onSort, marking }: Props<T>) {
  const t = useT();
  return (
    <thead className={classes.head}>
      <tr>
        {marking ? (
          <th className={classes.mark} scope="col">
            <Checkbox
              size="xs"
              aria-label={t('ui.table.mark-all')}
              checked={marking.all}
              indeterminate={marking.some && !marking.all}
              onChange={marking.onChange}
            />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={columnClass(column)}
            style={{ width: column.width }}
            {...ariaSort(column, sort)}
          >
            {column.sort && onSort ? (
              <Sorter column={column} by={column.sort} sort={sort} onSort={onSort} />
            ) : (
              <span className={column.isLabelHidden ? 'visually-hidden' : undefined}>
                {column.label}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SorterProps<T> {
  column: Column<T>;
  by: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

function Sorter<T>({ column, by, sort, onSort }: SorterProps<T>) {
  const now = readSort(sort);
  const Arrow = now?.isFalling ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton className={classes.sorter ?? ''} onClick={() => onSort(nextSort(sort, by))}>
      {column.label}
      {now?.by === by ? <Arrow size={13} aria-hidden="true" /> : null}
    </UnstyledButton>
  );
}

function ariaSort<T>(column: Column<T>, sort: string | undefined) {
  const now = readSort(sort);
  if (!now || now.by !== column.sort) return {};
  return { 'aria-sort': now.isFalling ? ('descending' as const) : ('ascending' as const) };
}

export function columnClass<T>(column: Column<T>): string {
  return [
    column.align === 'right' ? classes.right : null,
    column.from ? classes[`from-${column.from}`] : null,
  ]
    .filter(Boolean)
    .join(' ');
}
