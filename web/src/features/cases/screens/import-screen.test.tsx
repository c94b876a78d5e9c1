import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { ImportSearch } from '../rules/import-search';
import { ImportScreen } from './import-screen';
import { ImportsScreen } from './imports-screen';

function open(id: string, start: ImportSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <ImportScreen id={id} search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

const FRESH = 'import-incidents.csv-60';
const DONE = 'import-january.csv-60';

test('columns are guessed from their names, with values to judge by', async () => {
  open(FRESH);
  const row = await screen.findByRole('row', { name: /Handled by/ });
  expect(within(row).getByRole('combobox', { name: 'Column for Handled by' })).toHaveValue(
    'handled_by',
  );
  expect(within(row).getByText('Resolver 0')).toBeInTheDocument();
});

test('what is still needed is said before the preview', async () => {
  const user = open(FRESH);
  // Choosing what is chosen lets go of it.
  await user.click(await screen.findByRole('combobox', { name: 'Column for Opened' }));
  await user.click(await screen.findByRole('option', { name: 'opened_at' }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(await screen.findByRole('radio', { name: 'Play the past again' }));
  expect(screen.getByText('Still needed: Opened')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();
});

test('the preview names the rows that do not fit, and mends the commonest reason', async () => {
  const user = open(FRESH, { step: 'options' });
  await user.click(await screen.findByRole('button', { name: 'Preview' }));
  expect(await screen.findByText('30 rows will be left out')).toBeInTheDocument();
  expect(screen.getAllByText('Queue: There is no queue of cases named “Group 24”.')).not.toEqual(
    [],
  );
  await user.click(screen.getByRole('button', { name: 'Create queues that are missing' }));
  expect(await screen.findByText('1 row will be left out')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Import 59 rows' })).toBeEnabled();
});

test('an import runs, can be watched, and ends with its rows', async () => {
  const user = open(FRESH, { step: 'options' });
  await user.click(await screen.findByRole('button', { name: 'Preview' }));
  await user.click(await screen.findByRole('button', { name: /^Import 30 rows/ }));
  expect(await screen.findByText(/You can leave this page/)).toBeInTheDocument();
  expect(await screen.findByText('All 60 rows are through', {}, { timeout: 20_000 })).toBeVisible();
});

test('a replay is compared with what really happened', async () => {
  const user = open(DONE);
  const table = await screen.findByRole('table', { name: 'Compared with what really happened' });
  expect(within(table).getByRole('row', { name: /^All queues/ })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: /^Mail/ })).toHaveTextContent(/1 to 4\d/);
  await user.click(screen.getByText(/one by one$/));
  const people = screen.getByRole('table', { name: 'People' });
  expect(within(people).getAllByRole('row').length).toBeGreaterThan(2);
});

test('rows are filtered by how they ended', async () => {
  const user = open(DONE);
  await user.click(await screen.findByRole('button', { name: /Left out/ }));
  const table = await screen.findByRole('table', { name: 'Rows' });
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));
  expect(
    within(table).getByText('Case id: Expected something here, but it is missing.'),
  ).toBeInTheDocument();
});

test('the rows are saved as a file', async () => {
  const made = vi.fn((_blob: Blob) => 'blob:rows');
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = made;
      static override revokeObjectURL = () => {};
    },
  );
  const user = open(DONE, { status: 'refused' });
  await user.click(await screen.findByRole('button', { name: 'Save these rows as CSV' }));
  await waitFor(() => expect(made).toHaveBeenCalled());
  expect(await textOf(made.mock.calls[0]![0])).toContain('9,,Left out,,invalid');
});

test('an import somebody stopped goes on from where it stood', async () => {
  const user = open(FRESH, { step: 'options' });
  await user.click(await screen.findByRole('button', { name: 'Preview' }));
  await user.click(await screen.findByRole('button', { name: /^Import 30 rows/ }));
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^Stopped after/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByRole('button', { name: 'Stop' })).toBeInTheDocument();
});

test('a column the server refuses is shown where it is chosen', async () => {
  fakeServer.use(
    http.put('/api/cases/imports/:id', () =>
      refuse(422, 'invalid', {
        errors: [{ field: 'mapping.openedAt', message: 'Expected another column.' }],
      }),
    ),
  );
  const user = open(FRESH, { step: 'options' });
  await user.click(await screen.findByRole('button', { name: 'Preview' }));
  expect(await screen.findByRole('combobox', { name: 'Column for Opened' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});

async function known(): Promise<unknown[]> {
  const answer = await fetch(new URL('/api/cases/imports', location.href));
  return ((await answer.json()) as { items: unknown[] }).items;
}

test('a file is brought and opened; one without rows says so', async () => {
  renderScreen(<ImportsScreen />);
  const user = userEvent.setup();
  const input = await screen.findByLabelText('Choose a file', { selector: 'input' });
  await user.upload(input, new File(['id,queue'], 'empty.csv', { type: 'text/csv' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Expected rows under a line of column names.',
  );
  await user.upload(input, new File(['id,queue\n1,Mail\n'], 'new.csv', { type: 'text/csv' }));
  await waitFor(async () => expect(await known()).toHaveLength(3));
});

test('an import is forgotten only after asking', async () => {
  renderScreen(<ImportsScreen />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Forget the import of january.csv' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('The cases that came of them stay');
  await user.click(
    within(dialog).getByRole('button', { name: 'Forget the import of january.csv' }),
  );
  await waitFor(() =>
    expect(screen.queryByRole('link', { name: 'january.csv' })).not.toBeInTheDocument(),
  );
});
