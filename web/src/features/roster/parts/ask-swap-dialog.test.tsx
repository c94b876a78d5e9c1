import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeSession } from '@/test/fake/identity';
import { fakeSwap } from '@/test/fake/roster-swaps';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { RosterSearch } from '../rules/roster-search';
import { RosterScreen } from '../screens/roster-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
let tickAgain = () => {};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(() => tickAgain());

async function press(name: string) {
  const user = userEvent.setup();
  renderScreen(
    <WithSearch start={{} as RosterSearch}>
      {(search, onSearch) => (
        <RosterScreen search={search} onSearch={onSearch} planLink={() => null} onRun={() => {}} />
      )}
    </WithSearch>,
  );
  (await screen.findByLabelText(name)).focus();
  await user.keyboard('{Enter}');
  return user;
}

const OWN = 'Robin Vidal, Monday 09:00–10:15, your turn';
const dialog = () => screen.findByRole('dialog', { name: /^Ask to swap Monday 09:00–10:15/ });

test('an own turn is offered to everybody who could take it', async () => {
  const user = await press(OWN);
  const form = await dialog();
  expect(await within(form).findByText(/people could agree$/)).toBeInTheDocument();
  await user.type(within(form).getByLabelText('Comment'), 'Dentist');
  await user.click(within(form).getByRole('button', { name: 'Ask everybody' }));
  await waitFor(() =>
    expect(fakeSwap('swap-1')).toMatchObject({ want: 'take', to: null, comment: 'Dentist' }),
  );
  expect(await screen.findByText('Asked. You get a notice of the answer.')).toBeInTheDocument();
});

test('those who cannot say why', async () => {
  const user = await press(OWN);
  const form = await dialog();
  await user.click(await within(form).findByText(/others cannot$/));
  expect(within(form).getByText(/^Emre .*: Turns in a day: Emre .*, Monday$/)).toBeInTheDocument();
  expect(within(form).getAllByText(/: Is in that turn already$/).length).toBeGreaterThan(0);
});

test('one person is asked for one of their turns', async () => {
  const user = await press(OWN);
  const form = await dialog();
  await user.click(await within(form).findByRole('combobox', { name: 'Whom to ask' }));
  await user.click(await screen.findByRole('option', { name: 'Amy Larsen' }));
  await user.click(within(form).getByText('For a turn of theirs'));
  const choices = await within(form).findAllByRole('radio', { name: /\d{2}:\d{2}–/ });
  await user.click(choices[0]!);
  await user.click(within(form).getByRole('button', { name: 'Ask' }));
  await waitFor(() => expect(fakeSwap('swap-1')).toMatchObject({ want: 'turn', to: 'person-amy' }));
  expect(fakeSwap('swap-1')?.offers).toHaveLength(1);
});

type User = ReturnType<typeof userEvent.setup>;

async function askAmy(user: User) {
  await user.click(await screen.findByRole('combobox', { name: 'Whom to ask' }));
  await user.click(await screen.findByRole('option', { name: 'Amy Larsen' }));
}

/** With the keys alone. */
async function takeFromNextWeek(user: User) {
  const weeks = await screen.findByRole('combobox', { name: 'From which week' });
  weeks.focus();
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('option', { name: NEXT_WEEK });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(weeks).toHaveDisplayValue(NEXT_WEEK);
}

const SAME_WEEK = /^The same week, Mar 23\s–\s29, 2026$/;
const NEXT_WEEK = /^Mar 30\s–\sApr 5, 2026$/;

test('a turn of another published week is asked for, with the keys alone', async () => {
  const user = await press(OWN);
  const form = await dialog();
  await askAmy(user);
  within(form).getByRole('radio', { name: 'Just take it' }).focus();
  await user.keyboard('{ArrowRight}');
  await takeFromNextWeek(user);
  const [first] = await within(form).findAllByRole('radio', { name: /, March 30 / });
  expect(within(form).queryByRole('radio', { name: /, March 23 / })).toBeNull();
  expect(within(form).queryByRole('radio', { name: 'Any that fits' })).toBeNull();
  first?.focus();
  await user.keyboard(' {Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(fakeSwap('swap-1')).toMatchObject({
      want: 'turn',
      to: 'person-amy',
      turn: { date: '2026-03-23' },
      theirs: { date: '2026-03-30' },
    }),
  );
});

test('only published weeks are there to choose, the same one first', async () => {
  const user = await press(OWN);
  const form = await dialog();
  await user.click(await within(form).findByText('For a turn of theirs'));
  const weeks = await within(form).findByRole('combobox', { name: 'From which week' });
  expect(weeks).toHaveDisplayValue(SAME_WEEK);
  await user.click(weeks);
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    expect.stringMatching(SAME_WEEK),
    expect.stringMatching(NEXT_WEEK),
  ]);
});

test('for a turn of another week, one person and one turn have to be chosen', async () => {
  const user = await press(OWN);
  const form = await dialog();
  await user.click(await within(form).findByText('For a turn of theirs'));
  await takeFromNextWeek(user);
  expect(await within(form).findByText(/people could agree$/)).toBeInTheDocument();
  await user.click(within(form).getByRole('button', { name: 'Ask everybody' }));
  expect(await within(form).findByText(/^Choose whom you ask/)).toBeInTheDocument();
  await askAmy(user);
  await user.click(within(form).getByRole('button', { name: 'Ask' }));
  expect(await within(form).findByText('Choose the turn you take.')).toBeInTheDocument();
  expect(fakeSwap('swap-1')).toBeUndefined();
});

test('a turn that has begun is not asked for', async () => {
  const fit = { fits: false, why: 'turn-began', breaches: [], warnings: [], costs: [] };
  fakeServer.use(
    http.get('/api/roster/weeks/:monday/swap-options', () =>
      HttpResponse.json({
        items: [{ personId: 'person-amy', fit: { ...fit, costChange: 0 } }],
        next: null,
        total: 1,
      }),
    ),
  );
  await press(OWN);
  expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('The turn has begun');
});

test('planners ask for others', async () => {
  const user = await press('Amy Larsen, Monday 10:15–11:30');
  const form = await screen.findByRole('dialog', { name: /^Ask for Amy Larsen to swap Monday/ });
  await within(form).findByText(/people could agree$/);
  await user.click(within(form).getByRole('button', { name: 'Ask everybody' }));
  await waitFor(() => expect(fakeSwap('swap-1')).toMatchObject({ asker: 'person-amy' }));
});

test('turns of others are not pressed by whoever does not plan', async () => {
  fakeSession().person.roles = ['user'];
  await press('Amy Larsen, Monday 10:15–11:30');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('trouble is told, with a way to try again', async () => {
  fakeServer.use(
    http.get(
      '/api/roster/weeks/:monday/swap-options',
      () => new HttpResponse(null, { status: 500 }),
    ),
  );
  await press(OWN);
  expect(
    await within(await dialog()).findByRole('button', { name: 'Try again' }),
  ).toBeInTheDocument();
});
