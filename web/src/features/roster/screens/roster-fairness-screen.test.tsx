import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { RosterFairnessSearch } from '../rules/fairness-search';
import { RosterFairnessScreen } from './roster-fairness-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
let tickAgain = () => {};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(() => tickAgain());

function open(start: RosterFairnessSearch = { from: '2026-03-16' }) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <RosterFairnessScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

const table = () => screen.findByRole('table', { name: 'Turns of each person by week' });

test('everybody’s credit goes by weeks, with the spread', async () => {
  open();
  const rows = within(await table());
  const heads = rows.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toEqual(['Person', 'Mar 16', 'Mar 23', 'At the end']);
  expect(rows.getByRole('button', { name: '1.5, Robin Vidal, week of Mar 16' })).toBeVisible();
  expect(screen.getByText('Standard deviation').parentElement).toHaveTextContent(/1\.25$/);
});

test('eight weeks are shown when none is asked for', async () => {
  open({});
  expect(within(await table()).getAllByRole('columnheader')).toHaveLength(10);
});

test('a figure says of which turns it is made', async () => {
  const user = open();
  await user.click(await screen.findByText('Friday afternoon'));
  await user.click(await screen.findByRole('button', { name: '2, Amy Larsen, all weeks' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Amy Larsen: Friday afternoon');
  expect(
    await within(dialog).findByText('Friday, March 20, 2026, 12:45–14:00 (version 2)'),
  ).toBeInTheDocument();
  expect(dialog).toHaveTextContent('Undesired: school run');
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(1);
});

test('credit says which movements it is made of', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: '2.5, Robin Vidal, all weeks' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Before: 0.5')).toBeInTheDocument();
  expect(dialog).toHaveTextContent('+1: published, week of March 16, 2026');
  expect(dialog).toHaveTextContent('a fair');
  expect(dialog).toHaveTextContent('Robin Vidal,');
});

test('the same is had as a file', async () => {
  open();
  const link = (await screen.findByText('CSV')).closest('a');
  expect(link?.href).toContain('/api/roster/fairness.csv?from=2026-03-16&to=2026-03-23');
});

test('without people there is nothing to compare', async () => {
  fakeServer.use(
    http.get('/api/roster/fairness', () =>
      HttpResponse.json({ weeks: ['2026-03-23'], people: [], spread: [] }),
    ),
  );
  open();
  expect(await screen.findByText('Nobody takes turns yet')).toBeInTheDocument();
});
