import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen, WithSearch } from '@/test/render-screen';
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
