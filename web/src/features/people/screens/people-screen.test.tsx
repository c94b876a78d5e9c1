import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { invalid, refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { PeopleSearch } from '../rules/people-search';
import { PeopleScreen } from './people-screen';
import { PersonScreen } from './person-screen';

function openList(start: PeopleSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <PeopleScreen search={search} onSearch={onSearch} onOpen={() => {}} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

function openPerson(personId: string, session = fakeSession()) {
  const onDeleted = vi.fn();
  const { queries } = renderScreen(
    <PersonScreen personId={personId} onProfile={() => {}} onDeleted={onDeleted}>
      {() => []}
    </PersonScreen>,
    session,
  );
  return { user: userEvent.setup(), onDeleted, queries };
}

async function choose(user: UserEvent, item: string | RegExp) {
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('people are filtered by team, role and state', async () => {
  openList({ team: 'team-south', active: 'true' });
  expect(await screen.findByRole('row', { name: /Dolors/ })).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /Amy Larsen/ })).not.toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Team: South' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'State: Active' })).toBeInTheDocument();
});

test('a new person gets a username from the names, and then a link to set a password', async () => {
  const user = openList();
  await screen.findByRole('row', { name: /Amy Larsen/ });
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'First name' }), 'Núria');
  await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Soler Vila');
  await user.tab();
  expect(screen.getByRole('textbox', { name: /Username/ })).toHaveValue('nuria.soler');
  await user.type(screen.getByRole('textbox', { name: /E-mail/ }), 'nuria@demo.example');
  await user.click(screen.getByRole('button', { name: 'Create person' }));
  await user.click(await screen.findByRole('button', { name: 'Make a link' }));
  expect(await screen.findByText(/password\?token=for-person-nuria\.soler/)).toBeInTheDocument();
  expect(screen.getByText(/It works once, until/)).toBeInTheDocument();
});

test('a username that is taken is refused at its field', async () => {
  const user = openList({ do: 'new' });
  const username = await screen.findByRole('textbox', { name: /Username/ });
  await user.type(username, 'amy');
  await user.type(screen.getByRole('textbox', { name: /E-mail/ }), 'other@demo.example');
  await user.click(screen.getByRole('button', { name: 'Create person' }));
  expect(await screen.findByText('Somebody else has this username already')).toBeInTheDocument();
  expect(username).toHaveAttribute('aria-invalid', 'true');
});

test('several people are switched off at once, and on again', async () => {
  const user = openList();
  await user.click(await screen.findByRole('checkbox', { name: 'Select Amy Larsen' }));
  await user.click(screen.getByRole('checkbox', { name: 'Select Ben Okafor' }));
  await user.click(screen.getByRole('button', { name: 'Switch off' }));
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /Amy Larsen/ })).toHaveTextContent('Switched off'),
  );
  expect(await screen.findByText('2 people were switched off')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /Ben Okafor/ })).toHaveTextContent('Active'),
  );
});

test('a person who holds work is not deleted; the reasons are listed', async () => {
  const { user, onDeleted } = openPerson('person-amy');
  await choose(user, 'Delete…');
  await user.click(await screen.findByRole('button', { name: 'Delete Amy Larsen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('3 open items are still');
  expect(onDeleted).not.toHaveBeenCalled();
});

test('a person changed meanwhile is not overwritten', async () => {
  const { user } = openPerson('person-ben');
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  fakeServer.use(http.put('/api/people/:id', () => refuse(412, 'changed-meanwhile')));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Somebody else changed this meanwhile',
  );
});

test('who may not edit a person is offered nothing, but the own profile', async () => {
  fakeServer.use(
    http.get('/api/people/:id', () =>
      Response.json({
        ...fakeSession().person,
        companyRoles: [],
        teamName: null,
        mayEdit: false,
      }),
    ),
  );
  openPerson('person-admin');
  expect(await screen.findByRole('button', { name: 'Edit my profile' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'More actions' })).not.toBeInTheDocument();
});

test('what somebody else changed while a form was open is not overwritten', async () => {
  const { user, queries } = openPerson('person-amy');
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  const first = await screen.findByRole('textbox', { name: 'First name' });
  const now = (await (await fetch('/api/people/person-amy')).json()) as { version: number };
  await fetch('/api/people/person-amy', {
    method: 'PUT',
    headers: { 'If-Match': `"${now.version}"`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...now, lastName: 'Larsen-Moe' }),
  });
  await queries.invalidateQueries();
  await screen.findByRole('heading', { name: 'Amy Larsen-Moe', hidden: true });
  await user.type(first, '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/meanwhile/);
});

test('a person who is gone is not asked for again', async () => {
  openPerson('person-nobody');
  expect(await screen.findByText('Nothing here any more')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('a person is given a role of the company, and the facts say so', async () => {
  const { user } = openPerson('person-ben');
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  await user.click(await screen.findByRole('combobox', { name: /Roles of the company/ }));
  await user.click(await screen.findByRole('option', { name: 'Press' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Press', { ignore: 'input, option, span' })).toBeInTheDocument();
});

test('a role that is gone meanwhile is refused at its field', async () => {
  const { user } = openPerson('person-amy');
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  fakeServer.use(
    http.put('/api/people/:id', () =>
      invalid([
        {
          field: 'companyRoles[0]',
          code: 'unknown',
          args: { value: 'Buyers' },
          message: 'There is no “Buyers” here.',
        },
      ]),
    ),
  );
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/There is no “Buyers” here/)).toBeInTheDocument();
});
