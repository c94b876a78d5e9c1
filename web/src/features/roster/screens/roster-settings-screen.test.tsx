import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeRosterSettings } from '@/test/fake/roster-keeping';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import * as settingsWeek from '../parts/settings-week';
import { RosterSettingsScreen } from './roster-settings-screen';

let tickAgain = () => {};
beforeEach(() => {
  tickAgain = setClock(() => Date.parse('2026-03-25T10:00:00Z'));
});
afterEach(() => tickAgain());

function open() {
  renderScreen(<RosterSettingsScreen />);
  return userEvent.setup();
}

function type(field: string, value: string) {
  fireEvent.change(screen.getByLabelText(field), { target: { value } });
}

test('rules, weights and limits of groups are changed in one go', async () => {
  const user = open();
  await screen.findByLabelText('Lines');
  type('Lines', '5');
  type('People of one table', '');
  type('People of it on the phone at most', '4');
  type('Undesired turn', '5');
  await user.click(screen.getByText('Save'));
  await waitFor(() => expect(fakeRosterSettings().version).toBe(2));
  const { lines: saved, rules, weights } = fakeRosterSettings();
  expect(saved).toBe(5);
  expect(rules).not.toHaveProperty('maxPerTable');
  expect(rules.maxPhoningInGroup).toEqual({ it: 4 });
  expect(weights).toMatchObject({ undesired: 5, emptySquared: 100 });
});

test('a time that is none is told at its field', async () => {
  const user = open();
  const field = 'Turns begin and end at';
  await user.type(await screen.findByLabelText(field, { selector: 'input' }), 'noon{Enter}');
  await user.click(screen.getByText('Save'));
  expect(await screen.findByText('Times are written like 09:00.')).toBeInTheDocument();
  expect(fakeRosterSettings().version).toBe(1);
});

test('settings somebody else changed meanwhile can be loaded', async () => {
  fakeServer.use(http.put('/api/roster/settings', () => refuse(412, 'changed-meanwhile')));
  const user = open();
  await screen.findByLabelText('Lines');
  type('Lines', '4');
  await user.click(screen.getByText('Save'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Somebody else changed this/);
});

test('what is typed draws its own field again, and not the parts of the form', async () => {
  const drawnParts = vi.spyOn(settingsWeek, 'WeekFields');
  const user = open();
  const field = await screen.findByLabelText('Undesired turn');
  expect(drawnParts).toHaveBeenCalled();
  await user.type(field, '1');
  drawnParts.mockClear();
  await user.type(field, '2345');
  expect(field).toHaveValue('12345');
  expect(drawnParts).not.toHaveBeenCalled();
});

test('break turns and the weekly run follow what is chosen', async () => {
  const user = open();
  expect(await screen.findByLabelText('Weeks ahead')).toBeDisabled();
  await user.click(screen.getByText('Plan every week'));
  await waitFor(() => expect(screen.getByLabelText('Weeks ahead')).toBeEnabled());
});

test('the effect on a week is shown before anything is saved', async () => {
  const user = open();
  await screen.findByLabelText('Lines');
  type('Empty places', '300');
  type('Empty places in a turn', '0');
  await user.click(screen.getByText('Show the effect'));
  const table = await screen.findByRole('table', { name: 'Points by reason' });
  expect(within(table).getByRole('row', { name: 'Empty places 100 300' })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: 'All together 100 300' })).toBeInTheDocument();
  expect(screen.getByText('It would break')).toBeInTheDocument();
  expect(screen.getByText('Empty places in a turn: Wednesday')).toBeInTheDocument();
  expect(fakeRosterSettings().version).toBe(1);
  type('Undesired turn', '7');
  await waitFor(() => expect(screen.queryByRole('table', { name: 'Points by reason' })).toBeNull());
});

test('a week of which nothing is published has no effect to show', async () => {
  const user = open();
  await screen.findByLabelText('Lines');
  await user.click(screen.getByLabelText('Previous week'));
  await user.click(screen.getByText('Show the effect'));
  expect(await screen.findByText(/Nothing is published for this week/)).toBeInTheDocument();
});
