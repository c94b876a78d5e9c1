import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setClock } from '@/lib/time/clock';
import { reset } from '@/test/fake/availability';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { Week } from '../api/week';
import type { AvailabilitySearch } from '../rules/availability-search';
import { AvailabilityScreen } from './availability-screen';

/** A Wednesday; the Sunday of this week has 23 hours in Madrid. */
const NOW = Date.parse('2026-03-25T10:00:00Z');
let tickAgain = () => {};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
  reset();
});
afterEach(() => tickAgain());

function open(start: AvailabilitySearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <AvailabilityScreen search={search} onSearch={onSearch} personLink={() => null} />
      )}
    </WithSearch>,
  );
  return userEvent.setup();
}

const rowOf = (name: RegExp) => screen.findByRole('row', { name });

test('everybody’s state now is told with its reason', async () => {
  open();
  expect(await screen.findByText('Out of shift until Thu, 02:00')).toBeInTheDocument();
  expect(await rowOf(/Robin Vidal/)).toHaveTextContent('Available until 18:00');
  expect(screen.getByText(/of 8 people can take work now/)).toBeInTheDocument();
});

test('another instant is asked about, and another week shown', async () => {
  const user = open({ at: '2026-03-25T20:00:00.000Z' });
  await waitFor(async () =>
    expect(await rowOf(/Amy Larsen/)).toHaveTextContent('On leave through Mar 25'),
  );
  await user.click(screen.getByRole('button', { name: 'Next week' }));
  expect(await screen.findByRole('columnheader', { name: /Mon 30/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'This week' })).toBeInTheDocument();
});

test('the day on which clocks change says how long it is', async () => {
  open();
  expect(await screen.findByRole('columnheader', { name: /Sun 29.*23 h/ })).toBeInTheDocument();
});

test('hours, leave and closures are read out by day, in the reader’s zone', async () => {
  open();
  const cells = within(await rowOf(/Dolors/)).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual([
    expect.stringContaining('09:00–18:00'),
    expect.stringContaining('09:00–18:00'),
    expect.stringContaining('09:00–18:00'),
    expect.stringContaining('09:00–18:00, Leave'),
    expect.stringContaining('09:00–18:00, Leave, Closed'),
    expect.stringContaining('Leave'),
    expect.stringContaining('Leave'),
  ]);
  const overnight = within(await rowOf(/Emre/)).getAllByRole('cell');
  expect(overnight[0]).toHaveTextContent('20:00–04:00');
});

test('hours a bar is too narrow for stand on hover over the day', async () => {
  const week = thousand();
  const spans = [{ start: '2026-03-23T08:00:00Z', end: '2026-03-23T16:30:00Z' }];
  const people = week.people.slice(0, 1).map((one) => ({ ...one, spans }));
  fakeServer.use(
    http.get('/api/availability/week', () => HttpResponse.json({ ...week, people })),
    http.get('/api/availability', () => HttpResponse.json({ at: '', people: [] })),
  );
  open();
  const [monday, tuesday] = within(await rowOf(/Person 0/)).getAllByRole('cell');
  expect(monday).toHaveAttribute('title', '09:00–17:30');
  expect(monday).toHaveAccessibleName(/09:00–17:30/);
  expect(tuesday).not.toHaveAttribute('title');
  expect(tuesday).toHaveAccessibleName('Free');
});

test('leave is added with keys alone, and taken back', async () => {
  const user = open();
  await rowOf(/Ben Okafor/);
  await user.keyboard('jjj{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Ben Okafor' });
  await user.click(within(panel).getByRole('button', { name: 'Add leave' }));
  await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Dentist');
  await submit(user, 'Add leave');
  const row = await rowOf(/Ben Okafor/);
  expect(await within(row).findByRole('button', { name: /Dentist/ })).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(within(row).queryByRole('button', { name: /Dentist/ })).not.toBeInTheDocument(),
  );
});

async function submit(user: UserEvent, name: string) {
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name }));
}

test('a press on a day opens the form on it; leave that overlaps is refused with the days of the other', async () => {
  const user = open();
  const cells = within(await rowOf(/Dolors/)).getAllByRole('cell');
  await user.click(cells[4]!);
  expect(await screen.findByRole('textbox', { name: /First day/ })).toHaveValue('27 Mar 2026');
  await submit(user, 'Add leave');
  expect(await screen.findByRole('alert')).toHaveTextContent('It takes Mar 26 – 31');
});

test('leave is changed and deleted through its form', async () => {
  const user = open();
  const row = await rowOf(/Dolors/);
  await user.click(within(row).getByRole('button', { name: /Menorca/ }));
  await user.click(await screen.findByRole('button', { name: 'Delete leave' }));
  await waitFor(() =>
    expect(within(row).queryByRole('button', { name: /Menorca/ })).not.toBeInTheDocument(),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await within(row).findByRole('button', { name: /Menorca/ })).toBeInTheDocument();
});

test('a change that is refused is taken back and says why', async () => {
  fakeServer.use(http.delete('/api/leave/:id', () => refuse(403, 'not-allowed')));
  const user = open();
  const row = await rowOf(/Dolors/);
  await user.click(within(row).getByRole('button', { name: /Menorca/ }));
  await user.click(await screen.findByRole('button', { name: 'Delete leave' }));
  expect(await screen.findByText('That did not work and was taken back')).toBeInTheDocument();
  expect(await within(row).findByRole('button', { name: /Menorca/ })).toBeInTheDocument();
});

test('working hours are edited, and where they end is said', async () => {
  const user = open({ look: 'person-amy' });
  await user.click(await screen.findByRole('button', { name: 'Edit working hours' }));
  const end = await screen.findByLabelText('Monday: end');
  await user.clear(end);
  await user.type(end, '06:00');
  expect(screen.getByText('21 h, ends on Tuesday')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the hours of Monday' }));
  await user.click(await screen.findByRole('menuitem', { name: 'To all days' }));
  expect(screen.getByText('147 hours a week')).toBeInTheDocument();
  await submit(user, 'Save');
  expect(await screen.findByText('Mon–Sun 09:00–06:00')).toBeInTheDocument();
});

test('of a thousand people only those in view are drawn', async () => {
  fakeServer.use(
    http.get('/api/availability/week', () => HttpResponse.json(thousand())),
    http.get('/api/availability', () => HttpResponse.json({ at: '', people: [] })),
  );
  open();
  await rowOf(/Person 0/);
  expect(screen.getByText(/of 1,000 people/)).toBeInTheDocument();
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
});

function thousand(): Week {
  return {
    monday: '2026-03-23',
    zone: 'Europe/Madrid',
    closures: [],
    mayEditClosures: false,
    people: Array.from({ length: 1_000 }, (_, index) => ({
      personId: `person-${index}`,
      username: `person-${index}`,
      displayName: `Person ${index}`,
      zone: 'Europe/Madrid',
      active: true,
      present: true,
      spans: [],
      leave: [],
      mayEdit: false,
      mayEditLeave: false,
    })),
  };
}
