import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { FairnessSearch } from '../rules/fairness-search';
import { FairnessScreen } from './fairness-screen';

function open(start: FairnessSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <FairnessScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('the spread of each queue stands in a table, window by window', async () => {
  open({ from: '2026-03-02', to: '2026-03-15' });
  const table = await screen.findByRole('table', { name: 'Spread by queue' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
  const identity = within(table).getByRole('row', { name: /^Identity/ });
  expect(within(identity).getAllByRole('cell')[0]).toHaveTextContent(/^0.51–2$/);
});

test('the filter goes to the server, and the name of the queue shows', async () => {
  open({ queue: 'queue-network' });
  const table = await screen.findByRole('table', { name: 'Spread by queue' });
  expect(within(table).queryByRole('row', { name: /^Identity/ })).toBeNull();
  expect(await screen.findByRole('button', { name: 'Queue: Network' })).toBeInTheDocument();
});

test('where nothing was handed out the page says so', async () => {
  fakeServer.use(http.get('/api/insight/fairness', () => HttpResponse.json({ points: [] })));
  open();
  expect(await screen.findByText('Nothing was handed out')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
});
