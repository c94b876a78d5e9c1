import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { fakeTickets } from '@/test/fake/tickets';
import { renderScreen } from '@/test/render-screen';
import { NewTicketScreen } from './new-ticket-screen';

const EQUIPMENT = 'equipment-request/request-equipment';

afterEach(() => sessionStorage.clear());

function open(kind?: string) {
  const drawn = renderScreen(<NewTicketScreen kind={kind} />);
  return { user: userEvent.setup(), ...drawn };
}

const item = () => screen.findByRole('textbox', { name: /What is needed/ }, { timeout: 8_000 });
const newest = () => fakeTickets().tickets[0]!;

test('kinds are found by words, and walked through with the arrow keys', async () => {
  const { user } = open();
  const search = await screen.findByRole('searchbox', { name: 'Search kinds of tickets' });
  await user.type(search, 'equip');
  expect(screen.queryByRole('link', { name: /Request leave/ })).not.toBeInTheDocument();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: /Request equipment/ })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(search).toHaveFocus();
});

test('a ticket is submitted once, with what was filled in', async () => {
  const { user } = open(EQUIPMENT);
  await user.type(await item(), 'Lamp');
  await user.type(screen.getByRole('textbox', { name: /What for/ }), 'Light');
  await user.type(screen.getByRole('textbox', { name: /Price/ }), '45');
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  await waitFor(() => expect(newest().data).toEqual({ item: 'Lamp', reason: 'Light', price: 45 }));
  await waitFor(() => expect(sessionStorage.length).toBe(0));
});

test('a reload loses nothing, until one starts again', async () => {
  const first = open(EQUIPMENT);
  await first.user.type(await item(), 'Lamp');
  await waitFor(() => expect(sessionStorage.length).toBe(1));
  first.unmount();
  const { user } = open(EQUIPMENT);
  expect(await item()).toHaveValue('Lamp');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(await item()).toHaveValue('');
});

test('a form that was changed meanwhile keeps what was filled in', async () => {
  const { user } = open(EQUIPMENT);
  await user.type(await item(), 'Lamp');
  await user.type(screen.getByRole('textbox', { name: /What for/ }), 'Light');
  await user.type(screen.getByRole('textbox', { name: /Price/ }), '45');
  fakeServer.use(
    http.post('/api/tickets', () => refuse(409, 'ticket-type-changed'), { once: true }),
  );
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  expect(await screen.findByText('This form has changed')).toBeInTheDocument();
  expect(await item()).toHaveValue('Lamp');
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  await waitFor(() => expect(newest().data).toMatchObject({ item: 'Lamp' }));
});

test('a kind that is not offered says so', async () => {
  open('gone/kind');
  expect(await screen.findByText('This is not offered')).toBeInTheDocument();
});
