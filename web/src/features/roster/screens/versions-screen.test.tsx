import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { fakeSession } from '@/test/fake/identity';
import { changeFakeWeek, fakeWeek } from '@/test/fake/roster-weeks';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { VersionSearch } from '../rules/version-search';
import { VersionsScreen } from './versions-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
const MONDAY = '2026-03-23';
let tickAgain = () => {};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(() => tickAgain());

function open(start: VersionSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <VersionsScreen search={search} onSearch={onSearch} weekLink={() => null} />
      )}
    </WithSearch>,
  );
  return userEvent.setup();
}

/** Amy takes Dolors' first turn of Tuesday. */
function change() {
  const out = fakeWeek(MONDAY).cells.find(({ day, turn }) => day === 'tue' && turn === 0)
    ?.people[0];
  changeFakeWeek(MONDAY, [{ day: 'tue', turn: 0, out: out ?? '', in: 'person-amy' }]);
}

const radio = (name: string) => screen.findByRole('radio', { name });

test('the versions of a week are listed, the newest shown', async () => {
  change();
  open();
  const table = await screen.findByRole('table', { name: 'Versions' });
  expect(within(table).getByRole('row', { name: /^2 .*Edited Robin Vidal/ })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: /^1 .*Planned Robin Vidal/ })).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Version 2' })).toBeInTheDocument();
  expect(await screen.findByRole('table', { name: /Tuesday/ })).toBeInTheDocument();
});

test('two versions are compared in the timetable and as a list', async () => {
  change();
  const user = open();
  await user.click(await radio('Compare with version 1'));
  expect(await screen.findByRole('heading', { name: 'From version 1 to 2' })).toBeInTheDocument();
  expect(await screen.findByLabelText('Amy Larsen, Tuesday 09:00–10:15, came')).toHaveAttribute(
    'data-change',
    'came',
  );
  expect(screen.getByLabelText('Dolors Puig i Serra, Tuesday 09:00–10:15, left')).toHaveAttribute(
    'data-change',
    'left',
  );
  const list = screen.getByRole('table', { name: '1 place differs' });
  expect(
    await within(list).findByRole('row', {
      name: /^Tuesday 09:00–10:15 Dolors Puig i Serra Amy Larsen Robin Vidal/,
    }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
  expect(await screen.findByRole('heading', { name: 'Version 2' })).toBeInTheDocument();
});

test('an older version is restored after a question', async () => {
  change();
  const before = fakeWeek(MONDAY).cells;
  const user = open({ version: 1 });
  await user.click(await screen.findByRole('button', { name: 'Restore version 1' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Version 2 is kept.');
  expect(fakeWeek(MONDAY).number).toBe(2);
  await user.click(within(dialog).getByRole('button', { name: 'Restore version 1' }));
  await waitFor(() => expect(fakeWeek(MONDAY).number).toBe(3));
  expect(fakeWeek(MONDAY).cells).not.toEqual(before);
  expect(await screen.findByText('Version 1 is in force again, as version 3')).toBeInTheDocument();
});

test('what was changed meanwhile is not replaced unasked', async () => {
  change();
  const user = open({ version: 1 });
  await user.click(await screen.findByRole('button', { name: 'Restore version 1' }));
  const dialog = await screen.findByRole('dialog');
  changeFakeWeek(MONDAY, [{ day: 'wed', turn: 2, in: 'person-ben' }]);
  await user.click(within(dialog).getByRole('button', { name: 'Restore version 1' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('1 place is not as you saw.');
  expect(fakeWeek(MONDAY).number).toBe(3);
  await user.click(within(dialog).getByRole('button', { name: 'Restore all the same' }));
  await waitFor(() => expect(fakeWeek(MONDAY).number).toBe(4));
});

test('whoever does not plan reads only', async () => {
  change();
  fakeSession().person.roles = ['user'];
  open({ version: 1 });
  expect(await screen.findByRole('heading', { name: 'Version 1' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
});

test('the log tells who changed what, and is a file too', async () => {
  change();
  open();
  const log = await screen.findByRole('table', { name: 'Log of changes' });
  expect(
    within(log).getByRole('row', {
      name: /Robin Vidal 2 Edited Tue.* Dolors Puig i Serra Amy Larsen/,
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'As CSV' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/api/roster/weeks/${MONDAY}/changes.csv`),
  );
});

test('a week of which nothing is published says so', async () => {
  open({ week: '2026-06-01' });
  expect(await screen.findByText('Nothing published')).toBeInTheDocument();
});

test('trouble is told, with a way to try again', async () => {
  fakeServer.use(
    http.get('/api/roster/weeks/:monday/versions', () => new HttpResponse(null, { status: 500 })),
  );
  open();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
});
