import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { BusySearch } from '../rules/busy-search';
import { BusyScreen } from './busy-screen';

function open(start: BusySearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <BusyScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('marks are told in words, with how firm they are and why', async () => {
  open();
  const amy = await screen.findByRole('row', { name: /Amy Larsen/ });
  expect(amy).toHaveTextContent('Every Monday 09:00–11:30');
  expect(amy).toHaveTextContent('Cannot');
  const ben = screen.getByRole('row', { name: /Ben Okafor/ });
  expect(ben).toHaveTextContent(/Every Friday All day.*Would rather not.*School run/);
});

test('a mark needs a reason, and is added', async () => {
  const user = open({ do: 'new' });
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByText('All day'));
  await user.click(within(dialog).getByRole('button', { name: 'Add busy mark' }));
  expect(await within(dialog).findByText(/required|Needed/i)).toBeInTheDocument();
  await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Doctor');
  await user.click(within(dialog).getByRole('button', { name: 'Add busy mark' }));
  expect(await screen.findByRole('row', { name: /Robin Vidal.*Doctor/ })).toHaveTextContent(
    'Every Monday All day',
  );
});

test('a mark is removed, with a way back', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /^Remove the mark of Amy/ }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Amy Larsen/ })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('row', { name: /Amy Larsen/ })).toBeInTheDocument();
});

test('whoever does not plan marks for oneself alone', async () => {
  fakeSession().person.roles = ['user'];
  open({ do: 'new' });
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByLabelText('Person')).toBeNull();
});

test('without marks it says what they are for', async () => {
  fakeServer.use(
    http.get('/api/roster/busy', () => HttpResponse.json({ items: [], next: null, total: 0 })),
  );
  open();
  expect(await screen.findByText('No busy marks')).toBeInTheDocument();
});
