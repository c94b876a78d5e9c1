import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { addFakeRun } from '@/test/fake/roster-runs';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { PlanningSearch } from '../rules/planning-search';
import { PlanningScreen } from './planning-screen';

function open(start: PlanningSearch = { week: '2026-03-30' }) {
  const onRun = vi.fn();
  const onCompare = vi.fn();
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <PlanningScreen
          {...{ search, onSearch, onRun, onCompare }}
          runLink={(_run, words) => words}
        />
      )}
    </WithSearch>,
  );
  return { user: userEvent.setup(), onRun, onCompare };
}

test('every step of the loads stands in a table, and who is cut is named', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Turns of each person' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(12);
  const amy = within(table).getByRole('row', { name: /Amy Larsen/ });
  expect(
    within(amy)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['7', '0', '7', '7', '4', '4', '4', '4', '4', '-3', '-3']);
  expect(
    screen.getByText('Amy Larsen should take 7 turns, but has room for 4 only.'),
  ).toBeInTheDocument();
  expect(screen.getByText('1 turn stays empty: there are not enough people.')).toBeInTheDocument();
});

test('a run begins with the week, lines and seconds chosen, and its page opens', async () => {
  const { user, onRun } = open({ week: '2026-03-30', seconds: 30 });
  const lines = await screen.findByRole('textbox', { name: 'Lines' });
  expect(lines).toHaveValue('3');
  await user.clear(lines);
  await user.type(lines, '4');
  await user.click(screen.getByRole('button', { name: 'Plan' }));
  await waitFor(() => expect(onRun).toHaveBeenCalledWith('run-1'));
  expect(await screen.findByRole('rowheader', { name: /Week of/ })).toBeInTheDocument();
});

test('a refused start says why', async () => {
  fakeServer.use(http.post('/api/roster/runs', () => refuse(409, 'too-many-runs', { most: 3 })));
  const { user, onRun } = open();
  await user.click(await screen.findByRole('button', { name: 'Plan' }));
  expect(await screen.findByText(/There are 3 runs under way/)).toBeInTheDocument();
  expect(onRun).not.toHaveBeenCalled();
});

test('two runs are chosen to be compared', async () => {
  addFakeRun();
  addFakeRun({ week: '2026-04-06' });
  const { user, onCompare } = open();
  const boxes = await screen.findAllByRole('checkbox', { name: /^Compare the run/ });
  const compare = screen.getByRole('button', { name: 'Compare two' });
  expect(compare).toBeDisabled();
  for (const box of boxes) await user.click(box);
  await user.click(compare);
  expect(onCompare).toHaveBeenCalledWith('run-2', 'run-1');
});

test('without runs it says what to do', async () => {
  open();
  expect(await screen.findByText('Nothing computed yet')).toBeInTheDocument();
});
