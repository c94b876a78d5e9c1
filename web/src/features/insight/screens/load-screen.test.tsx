import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { Load } from '../api/load';
import type { LoadSearch } from '../rules/load-search';
import { LoadScreen } from './load-screen';

function open(start: LoadSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <LoadScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
}

test('cases of each person stand in a table, with how evenly they were shared', async () => {
  open({ from: '2026-03-02', to: '2026-03-15', team: 'team-north' });
  const table = await screen.findByRole('table', { name: 'Cases by person' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
  const amy = within(table).getByRole('row', { name: /Amy Larsen/ });
  expect(
    within(amy)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['5', '2', '7']);
  expect(within(table).getByRole('row', { name: /^Standard deviation/ })).toBeInTheDocument();
  expect(within(table).queryByText(/Fatima/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Export CSV' })).toHaveAttribute(
    'href',
    expect.stringContaining('/api/insight/load.csv?from=2026-03-02&to=2026-03-15&team=team-north'),
  );
});

test('waiting times and deciding rules are told in words', async () => {
  open();
  const network = await screen.findByRole('row', { name: /^Network/ });
  expect(network).toHaveTextContent('1.5 hr');
  expect(await screen.findByRole('row', { name: /^Fewest cases today 39/ })).toBeInTheDocument();
});

test('days without any case say so, and lead back to those with some', async () => {
  fakeServer.use(
    http.get('/api/insight/load', ({ request }) =>
      new URL(request.url).searchParams.has('from') ? HttpResponse.json(QUIET) : undefined,
    ),
  );
  open({ from: '2026-01-01', to: '2026-01-07', queue: 'queue-network' });
  expect(await screen.findByRole('heading', { name: 'No cases in this period' })).toBeVisible();
  expect(screen.getByText(/^Choose other days/)).toBeInTheDocument();
  expect(screen.queryByRole('table', { name: 'Cases by person' })).toBeNull();
  await userEvent.click(
    screen.getByRole('button', { name: 'Show the last four weeks of everybody' }),
  );
  expect(await screen.findByRole('table', { name: 'Cases by person' })).toBeInTheDocument();
});

test('where nothing is chosen there is nothing to widen', async () => {
  fakeServer.use(http.get('/api/insight/load', () => HttpResponse.json(QUIET)));
  open();
  expect(await screen.findByText('No cases in this period')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /last four weeks/ })).toBeNull();
});

const QUIET: Load = {
  windows: [{ from: '2026-01-01', to: '2026-01-07' }],
  people: [
    { personId: 'person-amy', username: 'amy', displayName: 'Amy Larsen', counts: [0], total: 0 },
  ],
  spread: [{ window: 0, people: 1, min: 0, max: 0, mean: 0, stdev: 0, coefficient: 0 }],
};
