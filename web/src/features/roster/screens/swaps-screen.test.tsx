import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeRosterSettings } from '@/test/fake/roster-keeping';
import { addFakeSwap, fakeSwap } from '@/test/fake/roster-swaps';
import { fakeWeek, publishFakeWeek } from '@/test/fake/roster-weeks';
import { fakeSession } from '@/test/fake/identity';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { SwapSearch } from '../rules/swap-search';
import SwapBadge from '../parts/swap-badge';
import { SwapsScreen } from './swaps-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
const MONDAY = '2026-03-30';
const ME = 'person-admin';
let tickAgain = () => {};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(() => tickAgain());

function open(start: SwapSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <SwapsScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

/** Amy asks for her first turn of Monday 10:15 to be taken. */
function amyAsks(want: 'take' | 'any' = 'take', to = ME) {
  return addFakeSwap('person-amy', { week: MONDAY, day: 'mon', turn: 1, want, to });
}

function asUser() {
  fakeSession().person.roles = ['user'];
}

const button = (name: string) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const mondayAt = (turn: number) => fakeWeek(MONDAY).cells[turn]?.people;

test('who is asked reads who asks for what, and accepts it', async () => {
  asUser();
  const { id } = amyAsks();
  const user = open();
  expect(
    await screen.findByText(
      /^Amy Larsen asks Robin Vidal to take the turn of Monday.* 10:15–11:30\.$/,
    ),
  ).toBeInTheDocument();
  await user.click(await button('Accept'));
  const asked = await dialog();
  expect(
    await within(asked).findByRole('radio', { name: 'takes the turn, nothing in return' }),
  ).toBeChecked();
  expect(fakeSwap(id)?.state).toBe('open');
  await user.click(within(asked).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(fakeSwap(id)?.state).toBe('done'));
  expect(mondayAt(1)).toContain(ME);
  expect(await screen.findByText('The turns changed hands')).toBeInTheDocument();
});

test('where several turns fit, one of them is chosen', async () => {
  asUser();
  const { id } = amyAsks('any');
  const user = open();
  await user.click(await button('Accept'));
  const choices = await within(await dialog()).findAllByRole('radio');
  expect(choices.length).toBeGreaterThan(1);
  await user.click(choices[1]!);
  await user.click(within(await dialog()).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(fakeSwap(id)?.given).toMatchObject(fakeSwap(id)!.offers[1]!.theirs!));
});

test('a turn of another week is given in return', async () => {
  asUser();
  const theirs = { week: '2026-04-06', day: 'fri', turn: 3 } as const;
  publishFakeWeek(theirs.week, [{ ...theirs, people: [ME] }]);
  const wanted = { week: MONDAY, day: 'mon', turn: 1, want: 'turn', to: ME, theirs } as const;
  const { id } = addFakeSwap('person-amy', wanted);
  const user = open();
  await user.click(await button('Accept'));
  const asked = await dialog();
  expect(await within(asked).findByRole('radio', { name: /, April 10 / })).toBeChecked();
  await user.click(within(asked).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(fakeSwap(id)?.given?.date).toBe('2026-04-10'));
  expect(mondayAt(1)).toContain(ME);
});

test('declining asks first', async () => {
  asUser();
  const { id } = amyAsks();
  const user = open();
  await user.click(await button('Decline'));
  await user.click(within(await dialog()).getByRole('button', { name: 'Decline' }));
  await waitFor(() => expect(fakeSwap(id)?.state).toBe('declined'));
  expect(await screen.findByText('No requests here')).toBeInTheDocument();
});

test('own requests are withdrawn', async () => {
  asUser();
  const { id } = addFakeSwap(ME, { week: MONDAY, day: 'mon', turn: 0, want: 'take' });
  const user = open();
  await user.click(await screen.findByRole('tab', { name: 'Mine' }));
  await user.click(await button('Withdraw'));
  await user.click(within(await dialog()).getByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(fakeSwap(id)?.state).toBe('withdrawn'));
  expect(await screen.findByText('Withdrawn', { selector: 'span' })).toBeInTheDocument();
});

test('planners approve what was agreed, by keyboard too', async () => {
  fakeRosterSettings().swapsNeedApproval = true;
  const swap = amyAsks('take', 'person-ben');
  swap.state = 'waiting';
  swap.taker = 'person-ben';
  const user = open();
  expect(await screen.findByRole('tab', { name: 'To approve (1)' })).toBeInTheDocument();
  await user.keyboard('3');
  await user.click(await button('Approve'));
  await user.click(within(await dialog()).getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(swap.state).toBe('done'));
  expect(mondayAt(1)).toContain('person-ben');
});

test('planners answer for others', async () => {
  const { id } = addFakeSwap('person-amy', { week: MONDAY, day: 'mon', turn: 1, want: 'take' });
  const user = open({ box: 'all' });
  await user.click(await button('Accept'));
  const choice = await within(await dialog()).findByRole('radio', { name: /^Ben Okafor: takes/ });
  expect(within(await dialog()).getByRole('button', { name: 'Accept' })).toBeDisabled();
  await user.click(choice);
  await user.click(within(await dialog()).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(fakeSwap(id)?.taker).toBe('person-ben'));
});

test('planners decline for others, one by one, until nobody is left', async () => {
  const { id, offers } = amyAsks('take', 'person-ben');
  expect(offers).toHaveLength(1);
  const user = open({ box: 'all' });
  await user.click(await button('Decline'));
  expect(within(await dialog()).getByRole('radio', { name: 'Ben Okafor' })).toBeChecked();
  await user.click(within(await dialog()).getByRole('button', { name: 'Decline' }));
  await waitFor(() => expect(fakeSwap(id)?.state).toBe('declined'));
  expect(await screen.findByText('Declined for Ben Okafor')).toBeInTheDocument();
});

test('for whom a planner declines is chosen where several are asked', async () => {
  const { id } = addFakeSwap('person-amy', { week: MONDAY, day: 'mon', turn: 1, want: 'take' });
  const user = open({ box: 'all' });
  await user.click(await button('Decline'));
  const confirm = within(await dialog()).getByRole('button', { name: 'Decline' });
  expect(confirm).toBeDisabled();
  await user.click(within(await dialog()).getByRole('radio', { name: 'Ben Okafor' }));
  await user.click(confirm);
  await waitFor(() =>
    expect(fakeSwap(id)?.offers.find(({ personId }) => personId === 'person-ben')).toMatchObject({
      declined: true,
    }),
  );
  expect(fakeSwap(id)?.state).toBe('open');
});

test('planners take back that somebody agreed', async () => {
  const swap = amyAsks('take', 'person-ben');
  swap.state = 'waiting';
  swap.taker = 'person-ben';
  const user = open({ box: 'all' });
  await user.click(await button('Decline'));
  expect(await dialog()).toHaveTextContent('The agreement is taken back');
  expect(within(await dialog()).getByRole('radio', { name: 'Ben Okafor' })).toBeChecked();
});

test('what breaks a rule by now is told, and nothing changes', async () => {
  asUser();
  amyAsks();
  const breaches = [{ rule: 'busy', text: 'Busy.', personId: ME, day: 'mon' }];
  fakeServer.use(
    http.post('/api/roster/swaps/:id/accept', () => refuse(409, 'breaks-rules', { breaches })),
  );
  const user = open();
  await user.click(await button('Accept'));
  await within(await dialog()).findByRole('radio');
  await user.click(within(await dialog()).getByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Busy mark: Robin Vidal, Monday/);
});

test('what somebody else took meanwhile says so', async () => {
  asUser();
  const swap = amyAsks();
  const user = open();
  await user.click(await button('Accept'));
  await within(await dialog()).findByRole('radio');
  swap.state = 'done';
  await user.click(within(await dialog()).getByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('not open for that any more');
});

test('whoever does not plan sees their own boxes only', async () => {
  asUser();
  open({ box: 'all' });
  expect(await screen.findAllByRole('tab')).toHaveLength(2);
  expect(await screen.findByText(/^Nobody asks you/)).toBeInTheDocument();
});

test('the badge counts what waits', async () => {
  asUser();
  amyAsks();
  renderScreen(<SwapBadge />);
  expect(await screen.findByLabelText('1 swap request waits for you')).toHaveTextContent('1');
});

test('trouble is told, with a way to try again', async () => {
  fakeServer.use(http.get('/api/roster/swaps', () => new HttpResponse(null, { status: 500 })));
  open();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
});
