import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { TicketSearch } from '../rules/ticket-search';
import { TicketsScreen } from './tickets-screen';

function open(start: TicketSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <TicketsScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('my active tickets say which task is open, and with whom', async () => {
  open();
  const row = await screen.findByRole('row', { name: /Phone/ });
  expect(row).toHaveTextContent('On hold');
  expect(row).toHaveTextContent(/Order it\s*with Ben Okafor/);
  expect(screen.getByRole('row', { name: /Safety manual/ })).toHaveTextContent('with nobody yet');
  expect(screen.queryByRole('row', { name: /Headset/ })).not.toBeInTheDocument();
});

test('what is over is in the archive', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Archive' }));
  expect(await screen.findByRole('row', { name: /Headset/ })).toHaveTextContent('Completed');
});

test('everybody’s tickets are filtered by status', async () => {
  open({ view: 'all', status: ['ON_HOLD'] });
  expect(await screen.findByRole('row', { name: /Phone/ })).toHaveTextContent('Robin Vidal');
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

test('who looks after no tickets sees the own alone', async () => {
  fakeSession().person.roles = ['user'];
  open({ view: 'all' });
  const table = await screen.findByRole('table', { name: 'Tickets' });
  expect(within(table).queryByText('Standing desk')).not.toBeInTheDocument();
  expect(screen.queryByRole('tab', { name: 'All' })).not.toBeInTheDocument();
});
