import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { ListSearch } from '@/lib/list/list-search';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import { TeamsScreen } from './teams-screen';

function open(start: ListSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <TeamsScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('teams are listed with the number of their members', async () => {
  open();
  const row = await screen.findByRole('row', { name: /North/ });
  expect(within(row).getByText('4')).toBeInTheDocument();
});

test('a team is created', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'New team' }));
  await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'West');
  await user.click(screen.getByRole('button', { name: 'Create team' }));
  expect(await screen.findByRole('row', { name: /West/ })).toBeInTheDocument();
});

test('a name that is taken is refused at its field', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'New team' }));
  const name = await screen.findByRole('textbox', { name: /Name/ });
  await user.type(name, 'North{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Another team has this name already')).toBeInTheDocument();
  expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('a team with members is not deleted; its members are named', async () => {
  const user = open({ look: 'team-north' });
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Delete team North' }));
  const refusal = await screen.findByRole('alert');
  expect(refusal).toHaveTextContent('4 people still belong to this team');
  expect(refusal).toHaveTextContent('Amy Larsen');
});

test('a team changed meanwhile is not overwritten', async () => {
  const user = open({ look: 'team-north' });
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  fakeServer.use(http.put('/api/teams/:id', () => refuse(412, 'changed-meanwhile')));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Somebody else changed this meanwhile',
  );
});

test('j and k walk through the rows', async () => {
  const user = open();
  await screen.findByRole('row', { name: /North/ });
  await user.keyboard('jj');
  await waitFor(() => expect(screen.getByRole('row', { name: /North/ })).toHaveFocus());
  await user.keyboard('k');
  await waitFor(() => expect(screen.getByRole('row', { name: /global/ })).toHaveFocus());
});

test('a search that finds nothing says so', async () => {
  open({ q: 'zzz' });
  expect(await screen.findByText('No team fits')).toBeInTheDocument();
});

test('a list that cannot be fetched offers to try again', async () => {
  fakeServer.use(http.get('/api/teams', () => refuse(500, 'broken'), { once: true }));
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('row', { name: /North/ })).toBeInTheDocument();
});
