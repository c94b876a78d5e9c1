import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeTickets } from '@/test/fake/tickets';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { ErrorSearch } from '../rules/error-search';
import { TicketErrorsScreen } from './ticket-errors-screen';

function open(start: ErrorSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <TicketErrorsScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}
const error = () => fakeTickets().errors[0]!;

test('an error is looked at, noted and called reviewed', async () => {
  const user = open();
  await user.click(await screen.findByRole('row', { name: /it was 503/ }));
  expect(await screen.findByText(/Retry-After: 120/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Reviewed' }));
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Asked the vendor');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(error()).toMatchObject({ status: 'REVIEWED', notes: 'Asked the vendor' }),
  );
});

test('skipping is named, and ends the error', async () => {
  const user = open({ look: error().id });
  await user.click(await screen.findByRole('button', { name: 'Skip…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Skip check?' });
  await user.click(within(dialog).getByRole('button', { name: 'Skip the task' }));
  await waitFor(() => expect(error().isOpen).toBe(false));
  expect(await screen.findByText('Nothing is stuck')).toBeInTheDocument();
});

test('those who may only look are offered no repairs', async () => {
  error().mayRepair = false;
  open({ look: error().id });
  expect(await screen.findByText(/Retry-After: 120/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Skip…' })).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Notes' })).not.toBeInTheDocument();
});

test('chips choose by status', async () => {
  const user = open();
  await screen.findByRole('row', { name: /it was 503/ });
  await user.click(screen.getByRole('button', { name: 'New' }));
  expect(await screen.findByText('Nothing is stuck')).toBeInTheDocument();
});
