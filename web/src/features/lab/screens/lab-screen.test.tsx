import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { LabSearch } from '../rules/lab-search';
import { LabScreen } from './lab-screen';

function open(start: LabSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <LabScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('without a queue the page says what it is for', async () => {
  open();
  expect(await screen.findByText('Choose a queue')).toBeInTheDocument();
});

test('the next cases are told, and beside them what a change would do', async () => {
  const user = open({ queue: 'queue-identity', count: 4 });
  const table = await screen.findByRole('table', { name: 'The next cases' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  expect(within(table).getByRole('row', { name: /^1 Amy Larsen, with the fewest/ })).toBeVisible();

  await user.click(screen.getByRole('checkbox', { name: 'Only people in shift' }));
  await waitFor(() =>
    expect(screen.getByRole('columnheader', { name: 'With your changes' })).toBeVisible(),
  );
  expect(await screen.findByRole('row', { name: /^1 .*Somebody else.*Cai Jun/ })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/of 4 go(es)? to somebody else/);

  await user.click(screen.getByRole('button', { name: 'Back to the queue’s settings' }));
  await waitFor(() =>
    expect(screen.queryByRole('columnheader', { name: 'With your changes' })).toBeNull(),
  );
});
