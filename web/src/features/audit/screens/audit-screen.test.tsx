import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { AuditSearch } from '../rules/audit-search';
import { AuditScreen } from './audit-screen';

function open(start: AuditSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <AuditScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('a change shows what was before and after, in words', async () => {
  open({ look: 'audit-31' });
  const panel = await screen.findByRole('complementary', { name: 'Amy Larsen' });
  const roles = within(panel).getByRole('row', { name: /Roles/ });
  expect(cellsOf(roles)).toEqual(['User', 'UserPlanner']);
  expect(within(roles).getByText('Planner').tagName).toBe('INS');
  const zone = within(panel).getByRole('row', { name: /Time zone/ });
  expect(cellsOf(zone)).toEqual(['Europe/Madrid', 'America/Los Angeles']);
});

test('what was created has one side only', async () => {
  open({ look: 'audit-1500' });
  const panel = await screen.findByRole('complementary', { name: 'Amy Larsen' });
  expect(within(panel).queryByRole('columnheader', { name: 'Before' })).not.toBeInTheDocument();
  expect(cellsOf(within(panel).getByRole('row', { name: /First day/ }))).toEqual(['Mar 25, 2026']);
});

test('changes are filtered by what they are about, and the export follows', async () => {
  const user = open();
  await screen.findByRole('row', { name: /2026-0313-000184/ });
  await user.click(screen.getByRole('button', { name: 'About' }));
  await user.click(await screen.findByRole('radio', { name: 'Queue' }));
  await waitFor(() =>
    expect(screen.queryByRole('row', { name: /2026-0313-000184/ })).not.toBeInTheDocument(),
  );
  expect(await screen.findByRole('row', { name: /Network/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Export' }).getAttribute('href')).toContain(
    '/api/audit/export.csv?subject=queue',
  );
});

test('from one change all of the same thing are found', async () => {
  const user = open({ look: 'audit-31' });
  await user.click(await screen.findByRole('button', { name: 'Only changes of this' }));
  expect(await screen.findByRole('button', { name: 'Only: Amy Larsen' })).toBeInTheDocument();
  await waitFor(() =>
    expect(screen.queryByRole('row', { name: /Old team/ })).not.toBeInTheDocument(),
  );
});

test('who is no admin is told so', async () => {
  fakeServer.use(http.get('/api/audit', () => refuse(403, 'not-allowed')));
  open();
  expect(await screen.findByText(/Your roles do not allow this/)).toBeInTheDocument();
});
