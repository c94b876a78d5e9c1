import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { person } from '@/test/fake-kit/ticket-people';
import { fakeTickets } from '@/test/fake/tickets';
import { renderScreen } from '@/test/render-screen';
import { TaskScreen } from './task-screen';

afterEach(() => sessionStorage.clear());

const taskOf = (about: string) => {
  const ticket = fakeTickets().tickets.find(({ row }) => row.about === about)!;
  return fakeTickets()
    .tasks.filter((task) => task.ticket === ticket)
    .at(-1)!;
};

function open(about: string) {
  const drawn = renderScreen(<TaskScreen id={taskOf(about).step.id} />);
  return { user: userEvent.setup(), ...drawn };
}

/** Longer than what is typed rests before it is kept, and than the form needs to be fetched. */
const REST = { timeout: 8_000 };
const number = () => screen.findByRole('textbox', { name: /Order number/ }, REST);

test(
  'a task says what it is about, and is completed with the keys',
  { timeout: 20_000 },
  async () => {
    const { user } = open('Second screen');
    expect(await screen.findByRole('region', { name: 'What it is about' })).toHaveTextContent(
      '240',
    );
    await user.type(await number(), 'PO-123456');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => {
      const [order] = fakeTickets().tasks.filter(({ step }) => step.id === 'task-35-1');
      expect(order?.output).toEqual({ order_number: 'PO-123456' });
    });
    expect(await screen.findByText('Order it is done')).toBeInTheDocument();
  },
);

test('what was typed is kept by itself', { timeout: 20_000 }, async () => {
  const { user } = open('Second screen');
  await user.type(await number(), 'PO-1');
  await waitFor(
    () => expect(taskOf('Second screen').draft).toEqual({ order_number: 'PO-1' }),
    REST,
  );
  expect(await screen.findByText('Draft saved')).toBeInTheDocument();
  expect(sessionStorage.length).toBe(0);
});

test('a draft of another window is shown beside mine', { timeout: 20_000 }, async () => {
  const { user } = open('Second screen');
  await user.type(await number(), 'PO-1');
  const task = taskOf('Second screen');
  Object.assign(task, { draft: { order_number: 'PO-2' }, version: task.version + 1 });
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  const question = await screen.findByText('There are two drafts');
  expect(question).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'What you typed' })).toHaveTextContent('PO-1');
  const theirs = screen.getByRole('region', { name: 'What was saved meanwhile' });
  expect(theirs).toHaveTextContent('PO-2');
  await user.click(screen.getByRole('button', { name: 'Go on with mine' }));
  await waitFor(() => expect(task.draft).toEqual({ order_number: 'PO-1' }), REST);
});

test('the other draft can be gone on with', { timeout: 20_000 }, async () => {
  const { user } = open('Second screen');
  await user.type(await number(), 'PO-1');
  const task = taskOf('Second screen');
  Object.assign(task, { draft: { order_number: 'PO-2' }, version: task.version + 1 });
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  await user.click(await screen.findByRole('button', { name: 'Go on with the other' }));
  await waitFor(async () => expect(await number()).toHaveValue('PO-2'));
});

test('a task that changed, but not its draft, is kept without a question', async () => {
  const { user } = open('Second screen');
  await user.type(await number(), 'PO-1');
  const task = taskOf('Second screen');
  task.version += 1;
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  await waitFor(() => expect(task.draft).toEqual({ order_number: 'PO-1' }), REST);
  expect(screen.queryByText('There are two drafts')).not.toBeInTheDocument();
});

test('somebody else has it by now: what was typed is still there', async () => {
  const { user } = open('Second screen');
  await user.type(await number(), 'PO-123456');
  const { step } = taskOf('Second screen');
  const { id, username, displayName } = person('amy');
  step.holder = { id, username, displayName };
  await user.click(screen.getByRole('button', { name: 'Complete' }));
  expect(await screen.findByText('Amy Larsen has this task')).toBeInTheDocument();
  const left = await screen.findByText('What you had filled in');
  expect(left.closest('div')).toHaveTextContent('PO-123456');
});

test('a task that nobody has can be taken', async () => {
  const { user } = open('Safety manual');
  await user.click(await screen.findByRole('button', { name: 'Take it' }));
  expect(await screen.findByRole('button', { name: 'Complete' })).toBeInTheDocument();
});

test('what is done shows what was filled in, and who did it', async () => {
  open('Headset');
  expect(await screen.findByText('This task is done')).toBeInTheDocument();
  const output = screen.getByRole('region', { name: 'What was filled in' });
  expect(within(output).getByText(/Mar.*2026/)).toBeInTheDocument();
});

test('the form says that the ticket is on hold', async () => {
  taskOf('Second screen').ticket.row.status = 'ON_HOLD';
  open('Second screen');
  expect(await screen.findByText('The ticket is on hold')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Complete' })).toBeInTheDocument();
});

test('a ticket that was cancelled asks for nothing', async () => {
  fakeTickets().cancel(taskOf('Second screen').ticket);
  open('Second screen');
  expect(await screen.findByText('This task is not needed any more')).toBeInTheDocument();
});

test('it is given back with a word why', async () => {
  const { user } = open('Second screen');
  await user.click(await screen.findByRole('button', { name: 'Give back…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Give back Order it' });
  await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'On leave');
  await user.click(within(dialog).getByRole('button', { name: 'Give it back' }));
  expect(await screen.findByText('Nobody has this task yet')).toBeInTheDocument();
});
