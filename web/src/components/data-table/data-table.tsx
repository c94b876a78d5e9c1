import { Button, Center } from '@mantine/core';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import type { ListView } from '@/lib/list/use-list';
import { ErrorState } from '../error-state';
import { BulkBar } from './bulk-bar';
import classes from './data-table.module.css';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { TableSkeleton } from './table-skeleton';
import type { Column, QuickLook } from './types';
import { useFreshRows } from './use-fresh-rows';
import { useRowKeys } from './use-row-keys';
import { useSelection } from './use-selection';
import { useVirtualRows } from './use-virtual-rows';

const QuickLookPanel = lazy(() =>
  import('./quick-look-panel').then((module) => ({ default: module.QuickLookPanel })),
);

export interface DataTableProps<T> {
  /** What the table holds, for those who do not see it. */
  label: string;
  columns: readonly Column<T>[];
  list: ListView<T>;
  /** Stable functions, best declared outside the component. */
  rowId: (row: T) => string;
  rowLabel: (row: T) => string;
  /** Lets changed rows glow for a moment. */
  rowVersion?: (row: T) => number;
  sort?: string | undefined;
  onSort?: (sort: string | undefined) => void;
  /** Enter or a press on a row. */
  onOpen?: (row: T) => void;
  look?: QuickLook<T>;
  /** Buttons for marked rows; with it rows can be marked. */
  bulk?: (rows: T[], clear: () => void) => ReactNode;
  /** Shown instead of the table when there is nothing. */
  empty: ReactNode;
}

/** The one table: sorting by the server, marking, quick look, keys, and only the rows in view when there are many. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { list, columns, rowId, look, bulk } = props;
  const t = useT();
  const ids = useMemo(() => list.items.map(rowId), [list.items, rowId]);
  const selection = useSelection(ids);
  const fresh = useFreshRows(list.items, rowId, props.rowVersion, `${props.sort}`);
  const rows = useVirtualRows(list.items.length);
  const looked = look ? list.items.find((row) => rowId(row) === look.openId) : undefined;
  const withRow = (deed: ((row: T) => void) | undefined) =>
    deed &&
    ((index: number) => {
      const row = list.items[index];
      if (row !== undefined) deed(row);
    });
  const toggleLook =
    look && ((row: T) => look.onChange(rowId(row) === look.openId ? undefined : rowId(row)));
  const keys = useRowKeys({
    count: list.items.length,
    onOpen: withRow(props.onOpen),
    onLook: withRow(toggleLook),
    onMark: bulk && withRow((row) => selection.toggle(rowId(row))),
    onEscape: () => (looked ? look?.onChange(undefined) : selection.clear()),
    reveal: rows.reveal,
  });

  if (list.state === 'failed' && list.error) {
    return <ErrorState error={list.error} onRetry={list.retry} />;
  }
  if (list.state === 'ready' && list.items.length === 0) return props.empty;

  const marked = list.items.filter((row) => selection.ids.has(rowId(row)));
  const press = toggleLook ?? props.onOpen;
  const isAllMarked = marked.length === ids.length;
  return (
    <div className={classes.frame}>
      <div className={classes.main}>
        <table
          ref={rows.table}
          className={classes.table}
          aria-label={props.label}
          aria-busy={list.state === 'loading'}
          aria-rowcount={list.total > 0 ? list.total + 1 : undefined}
          data-stale={list.isStale || undefined}
        >
          <TableHead
            columns={columns}
            sort={props.sort}
            onSort={props.onSort}
            marking={
              bulk
                ? {
                    all: marked.length > 0 && isAllMarked,
                    some: marked.length > 0,
                    onChange: () => (isAllMarked ? selection.clear() : selection.setAll(ids)),
                  }
                : null
            }
          />
          {list.state === 'loading' ? (
            <TableSkeleton columns={columns} marks={bulk !== undefined} />
          ) : (
            <tbody ref={keys.body}>
              <Gap height={rows.before} />
              {rows.indexes.map((index) => {
                const row = list.items[index];
                if (row === undefined) return null;
                const id = rowId(row);
                return (
                  <TableRow
                    key={id}
                    row={row}
                    index={index}
                    label={props.rowLabel(row)}
                    columns={columns}
                    isCurrent={index === Math.max(0, keys.current)}
                    isMarked={selection.ids.has(id)}
                    isLooked={look?.openId === id}
                    isFresh={fresh.has(id)}
                    onMark={bulk ? () => selection.toggle(id) : null}
                    onPress={press ? () => press(row) : null}
                    onFocus={() => keys.setCurrent(index)}
                  />
                );
              })}
              <Gap height={rows.after} />
            </tbody>
          )}
        </table>
        {list.hasMore ? (
          <Center py="sm">
            <Button
              variant="default"
              size="sm"
              loading={list.isLoadingMore}
              onClick={list.loadMore}
            >
              {t('ui.table.more', { shown: list.items.length, total: list.total })}
            </Button>
          </Center>
        ) : null}
        {bulk && marked.length > 0 ? (
          <BulkBar count={marked.length} onClear={selection.clear}>
            {bulk(marked, selection.clear)}
          </BulkBar>
        ) : null}
      </div>
      {look && looked !== undefined ? (
        <Suspense fallback={null}>
          <QuickLookPanel title={look.title(looked)} onClose={() => look.onChange(undefined)}>
            {look.render(looked)}
          </QuickLookPanel>
        </Suspense>
      ) : null}
    </div>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
