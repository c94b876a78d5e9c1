import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { DataTable, type DataTableProps } from './data-table';
import type { Column } from './types';

interface Row {
  id: string;
  name: string;
  version: number;
}

const columns: Column<Row>[] = [
  { id: 'name', label: 'Name', sort: 'name', cell: (row) => row.name },
  { id: 'version', label: 'Version', align: 'right', cell: (row) => row.version },
];
const rowId = (row: Row) => row.id;
const rowName = (row: Row) => row.name;
const rowVersion = (row: Row) => row.version;

function rows(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    name: `Row ${at}`,
    version: 0,
  }));
}

function table(items: Row[], more: Partial<DataTableProps<Row>> = {}, list = {}) {
  return (
    <DataTable
      label="Rows"
      columns={columns}
      rowId={rowId}
      rowLabel={rowName}
      rowVersion={rowVersion}
      empty={<p>Nothing here</p>}
      list={{
        state: 'ready',
        items,
        total: items.length,
        error: null,
        hasMore: false,
        isLoadingMore: false,
        isStale: false,
        loadMore: () => {},
        retry: () => {},
        ...list,
      }}
      {...more}
    />
  );
}

const row = (name: string) => screen.findByRole('row', { name: new RegExp(`${name}\\b`) });

test('a heading asks the server for another order', async () => {
  const onSort = vi.fn();
  renderScreen(table(rows(3), { sort: 'name', onSort }));
  const heading = await screen.findByRole('columnheader', { name: 'Name' });
  expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(heading).getByRole('button'));
  expect(onSort).toHaveBeenCalledWith('-name');
});

test('x marks a row, and what is marked can be acted on', async () => {
  const user = userEvent.setup();
  const bulk = (some: Row[]) => <button>{`Assign ${some.map(rowName).join()}`}</button>;
  renderScreen(table(rows(3), { bulk }));
  await row('Row 0');
  await user.keyboard('jjx');
  expect(await screen.findByRole('button', { name: 'Assign Row 1' })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('1 selected');
  await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
  expect(screen.getByRole('button', { name: 'Assign Row 0,Row 1,Row 2' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test('Enter opens the row, Space looks at it', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  const onChange = vi.fn();
  const look = { openId: undefined, onChange, title: rowName, render: rowName };
  renderScreen(table(rows(3), { onOpen, look }));
  await row('Row 0');
  await user.keyboard('jj{Enter} ');
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'r1' }));
  expect(onChange).toHaveBeenCalledWith('r1');
});

test('letters typed into a field are not keys of the table', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  renderScreen(
    <>
      <input aria-label="Field" />
      {table(rows(3), { onOpen })}
    </>,
  );
  await user.type(await screen.findByRole('textbox'), 'jjx{Enter}');
  expect(onOpen).not.toHaveBeenCalled();
});

test('of many rows only those near the window are drawn', async () => {
  renderScreen(table(rows(5_000)));
  const drawn = await screen.findByRole('table', { name: 'Rows' });
  expect(drawn).toHaveAttribute('aria-rowcount', '5001');
  expect(within(drawn).getAllByRole('row').length).toBeLessThan(100);
});

test('a row that changed glows; a list that is opened does not', async () => {
  function Changing() {
    const [items, setItems] = useState(rows(3));
    const change = () =>
      setItems((old) => old.map((one, at) => (at === 1 ? { ...one, version: 1 } : one)));
    return (
      <>
        <button onClick={change}>Change</button>
        {table(items)}
      </>
    );
  }
  renderScreen(<Changing />);
  expect(await row('Row 1')).not.toHaveAttribute('data-fresh');
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  await waitFor(async () => expect(await row('Row 1')).toHaveAttribute('data-fresh'));
  expect(await row('Row 0')).not.toHaveAttribute('data-fresh');
});

test('more rows are fetched on demand', async () => {
  const loadMore = vi.fn();
  renderScreen(table(rows(3), {}, { hasMore: true, total: 90, loadMore }));
  await userEvent.click(await screen.findByRole('button', { name: 'Load more (3 of 90)' }));
  expect(loadMore).toHaveBeenCalled();
});
