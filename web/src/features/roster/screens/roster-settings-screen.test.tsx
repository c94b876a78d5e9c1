import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { fakeRosterSettings } from '@/test/fake/roster-keeping';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { RosterSettingsScreen } from './roster-settings-screen';

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
