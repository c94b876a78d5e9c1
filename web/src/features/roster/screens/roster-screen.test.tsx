import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeSession } from '@/test/fake/identity';
import { findSomething } from '@/test/fake/roster-runs';
import { breakFakeWeek, changeFakeWeek, fakeWeek } from '@/test/fake/roster-weeks';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { RosterSearch } from '../rules/roster-search';
import { RosterScreen } from './roster-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
const MONDAY = '2026-03-23';
let tickAgain = () => {};
const onRun = vi.fn();

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(() => tickAgain());

function open(start: RosterSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <RosterScreen search={search} onSearch={onSearch} planLink={() => null} onRun={onRun} />
      )}
    </WithSearch>,
  );
  return userEvent.setup();
}

const seat = (name: string) => screen.findByLabelText(name);
const button = (name: string) => screen.getByText(name).closest('button');
const onMonday = (turn: number) => fakeWeek(MONDAY).cells[turn]?.people;

async function edit(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByText('Edit'));
}

test('each day is a table with everybody’s turns, and places where nobody sits', async () => {
  open();
  const wednesday = await screen.findByRole('table', { name: /Wednesday/ });
  expect(within(wednesday).getAllByRole('columnheader')).toHaveLength(4);
  expect(within(wednesday).getByRole('button', { name: /^Nobody/ })).toBeInTheDocument();
  expect(screen.getByText('1 empty place')).toBeInTheDocument();
  expect(
    screen.getByRole('button', { name: 'Robin Vidal, Monday 09:00–10:15, your turn' }),
  ).toHaveAttribute('data-mine');
});

test('name and extension show on hover, and arrows walk through the week', async () => {
  const user = open();
  const first = await seat('Robin Vidal, Monday 09:00–10:15, your turn');
  first.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAccessibleName('Amy Larsen, Monday 10:15–11:30');
  await user.hover(document.activeElement!);
  expect(await screen.findByText('Extension 201')).toBeInTheDocument();
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName(/Monday 12:45–14:00/);
});

test('an unpublished week says so, and keys lead to other weeks', async () => {
  const user = open({ week: '2026-06-01' });
  expect(await screen.findByText('No timetable yet')).toBeInTheDocument();
  expect(screen.queryByText('Edit')).toBeNull();
  await user.keyboard('t');
  expect(await screen.findByRole('table', { name: /Wednesday/ })).toBeInTheDocument();
});

test('two places are swapped in one action, which is undone and done again', async () => {
  const user = open();
  await edit(user);
  const before = [onMonday(0), onMonday(1)];
  await user.click(await seat('Robin Vidal, Monday 09:00–10:15, your turn'));
  expect(await screen.findByText(/^You hold Robin Vidal, from Monday/)).toBeInTheDocument();
  await user.click(await seat('Amy Larsen, Monday 10:15–11:30'));
  await seat('Robin Vidal, Monday 10:15–11:30, your turn');
  await waitFor(() => expect(onMonday(0)).toContain('person-amy'));
  await waitFor(() => expect(button('Undo')).toBeEnabled());
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect([onMonday(0), onMonday(1)]).toEqual(before));
  await waitFor(() => expect(button('Redo')).toBeEnabled());
  await user.click(screen.getByText('Redo'));
  await waitFor(() => expect(onMonday(1)).toContain('person-admin'));
});

test('all of it works by keyboard: taking, letting go, emptying', async () => {
  const user = open();
  await screen.findByRole('table', { name: /Monday/ });
  await user.keyboard('e');
  (await seat('Robin Vidal, Monday 09:00–10:15, your turn')).focus();
  await user.keyboard('{Enter}{ArrowRight}{Enter}');
  await waitFor(() => expect(onMonday(1)).toContain('person-admin'));
  await waitFor(() => expect(button('Undo')).toBeEnabled());
  await user.keyboard('{Delete}');
  await waitFor(() => expect(onMonday(1)).not.toContain('person-admin'));
});

test('what breaks a rule is refused with its name, and the week is as before', async () => {
  const user = open();
  await edit(user);
  const bench = await screen.findByRole('group', { name: 'People to put in' });
  await user.click(within(bench).getByRole('button', { name: 'Fatima Benali' }));
  const cells = fakeWeek(MONDAY).cells.filter(({ day }) => day === 'fri');
  const without = cells.find(({ people }) => !people.includes('person-fatima'));
  const friday = screen.getByRole('table', { name: /Friday/ });
  const free = within(friday).getAllByLabelText(/./)[without?.turn ?? 0]!;
  await user.click(free);
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('Not done, because it breaks rules');
  expect(refusal).toHaveTextContent(/Busy mark: Fatima Benali, Friday/);
  expect(fakeWeek(MONDAY).number).toBe(1);
});

test('what somebody changed meanwhile is told, and the action can be done on that', async () => {
  const user = open();
  await edit(user);
  await user.click(await seat('Robin Vidal, Monday 09:00–10:15, your turn'));
  changeFakeWeek(MONDAY, [{ day: 'tue', turn: 0, out: 'person-dolors', in: 'person-ben' }]);
  await user.click(await seat('Amy Larsen, Monday 10:15–11:30'));
  const told = await screen.findByRole('alert');
  expect(told).toHaveTextContent(/Tuesday .*Dolors Puig i Serra → Ben Okafor/);
  await user.click(within(told).getByRole('button', { name: /Do it on/ }));
  await waitFor(() => expect(fakeWeek(MONDAY).number).toBe(3));
});

test('whoever may not edit reads', async () => {
  fakeSession().person.roles = ['user'];
  open();
  await screen.findByRole('table', { name: /Monday/ });
  expect(screen.queryByText('Edit')).toBeNull();
});

test('trouble is told, with a way to try again', async () => {
  fakeServer.use(
    http.get('/api/roster/weeks/:monday', () => new HttpResponse(null, { status: 500 })),
  );
  open();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

const ILL = {
  ...{ rule: 'busy', person: 'person-amy', day: 'mon' as const, turn: 0 },
  text: 'amy not to phone on mon 09:00, being busy (ill)',
};

test('what the week breaks by now is told, and repaired by a run', async () => {
  breakFakeWeek(MONDAY, [ILL]);
  const user = open();
  expect(await screen.findByText('This timetable breaks rules by now')).toBeInTheDocument();
  expect(screen.getByText('Busy mark: Amy Larsen, Monday 09:00–10:15')).toBeInTheDocument();
  await user.click(screen.getByText('Repair'));
  await waitFor(() => expect(onRun).toHaveBeenCalledWith('run-1'));
});

test('what the nightly check found is told, also of other weeks', async () => {
  const about = { number: 2, foundAt: '2026-03-25T02:00:00Z', details: [] };
  findSomething([
    { ...about, week: MONDAY, kind: 'cost' },
    { ...about, week: '2026-03-30', kind: 'broken' },
  ]);
  const user = open();
  expect(
    await screen.findByText('Version 2 costs something else than was stored with it'),
  ).toBeInTheDocument();
  await user.click(screen.getByText('Week of March 30, 2026'));
  await waitFor(() => expect(screen.queryByText('Week of March 30, 2026')).toBeNull());
});
