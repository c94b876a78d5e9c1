import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { JobsSearch } from '../rules/jobs-search';
import { JobsScreen } from './jobs-screen';

function open(start: JobsSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <JobsScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('errands are told in words and lead to what they work on', async () => {
  open();
  await screen.findByText('At work');
  const row = screen.getByRole('row', { name: /Planning run.*At work/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe(
    '/roster/planning/about-errand-1',
  );
  expect(
    screen.getByRole('row', { name: /Import of cases.*Will be tried again/ }),
  ).toHaveTextContent('The database');
});

test('the side panel says why it failed, without a stack trace', async () => {
  open({ look: 'errand-4' });
  const panel = await screen.findByRole('complementary', { name: 'Planning run' });
  expect(panel).toHaveTextContent('Something in Evenhand went wrong');
  expect(panel).toHaveTextContent('they name a group that is gone');
  expect(panel).toHaveTextContent('no longer tried by itself');
});

test('what waits for a later try is tried now', async () => {
  const user = open({ state: ['retrying', 'running'] });
  await user.click(await screen.findByLabelText('Try now: Import of cases'));
  expect(await screen.findByText('It is being tried now.')).toBeInTheDocument();
  expect(await screen.findByRole('row', { name: /Import of cases.*At work/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Try now/ })).not.toBeInTheDocument();
});

test('a double click asks once', async () => {
  let asked = 0;
  fakeServer.use(
    http.post('/api/jobs/errands/:id/try', () => {
      asked += 1;
      return new Promise<never>(() => {});
    }),
  );
  const user = open();
  await user.dblClick(await screen.findByLabelText('Try now: Import of cases'));
  await waitFor(() => expect(asked).toBe(1));
});

test('what was done meanwhile is no failure', async () => {
  fakeServer.use(http.post('/api/jobs/errands/:id/try', () => refuse(404, 'not-found')));
  const user = open();
  await user.click(await screen.findByLabelText('Try now: Import of cases'));
  expect(await screen.findByText('It was done meanwhile.')).toBeInTheDocument();
});

test('errands are filtered by their state', async () => {
  const user = open();
  await screen.findByText('At work');
  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Given up' }));
  await waitFor(() =>
    expect(screen.queryByRole('row', { name: /At work/ })).not.toBeInTheDocument(),
  );
  expect(screen.getByRole('row', { name: /Planning run.*Given up/ })).toBeInTheDocument();
});

test('with nothing to do the page says what would be here', async () => {
  fakeServer.use(
    http.get('/api/jobs/errands', () => HttpResponse.json({ items: [], next: null, total: 0 })),
  );
  open();
  expect(await screen.findByRole('heading', { name: 'Nothing waits' })).toBeInTheDocument();
});

test('routines say how they went and when they run next', async () => {
  const user = open();
  await user.click(await screen.findByRole('tab', { name: 'Routines' }));
  await screen.findByText('Forget old requests');
  const row = screen.getByRole('row', { name: /Forget old requests/ });
  expect(row).toHaveTextContent('Went well');
  expect(row).toHaveTextContent('Every 1 hour');
  expect(screen.getByRole('row', { name: /Tell events again.*Failed/ })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Make room for decisions.*Not yet/ })).toBeInTheDocument();
});

test('who is no admin is told so', async () => {
  fakeServer.use(http.get('/api/jobs/errands', () => refuse(403, 'not-allowed')));
  open();
  expect(await screen.findByText(/Your roles do not allow this/)).toBeInTheDocument();
});
