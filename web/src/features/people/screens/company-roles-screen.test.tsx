import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { CompanyRolesScreen } from './company-roles-screen';

function Screen({ start }: { start: string | undefined }) {
  const [look, setLook] = useState(start);
  return <CompanyRolesScreen look={look} onLook={setLook} />;
}

function open(look?: string, session = fakeSession()) {
  renderScreen(<Screen start={look} />, session);
  return userEvent.setup();
}

test('roles are listed with the number of people who have them', async () => {
  open();
  const row = await screen.findByRole('row', { name: /Buyers/ });
  expect(within(row).getByText('1')).toBeInTheDocument();
  expect(within(row).getByText('They may order for everybody.')).toBeInTheDocument();
});

test('a role is created', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'New role' }));
  await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'Night shift');
  await user.type(screen.getByRole('textbox', { name: /Description/ }), 'They are up late.');
  await user.click(screen.getByRole('button', { name: 'Create role' }));
  expect(await screen.findByRole('row', { name: /Night shift/ })).toHaveTextContent(
    'They are up late.',
  );
});

test('a name that is taken is refused at its field', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'New role' }));
  const name = await screen.findByRole('textbox', { name: /Name/ });
  await user.type(name, 'BUYERS{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Another role has this name already')).toBeInTheDocument();
  expect(name).toHaveAttribute('aria-invalid', 'true');
});

test('the side panel says who has a role, and editing warns of workflows that name it', async () => {
  const user = open('role-buyers');
  expect(await screen.findByRole('link', { name: /Amy Larsen/ })).toHaveAttribute(
    'href',
    '/people/person-amy',
  );
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  expect(await screen.findByText(/change it there, too/)).toBeInTheDocument();
});

test('a role changed meanwhile is not overwritten', async () => {
  const user = open('role-buyers');
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  fakeServer.use(http.put('/api/company-roles/:id', () => refuse(412, 'changed-meanwhile')));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Somebody else changed this meanwhile',
  );
});

test('deleting a role says from how many it is taken, and that workflows keep its name', async () => {
  const user = open('role-buyers');
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  const dialog = await screen.findByRole('dialog', { name: 'Delete role Buyers' });
  expect(dialog).toHaveTextContent('The role is taken from 1 person.');
  expect(dialog).toHaveTextContent('which then matches nobody');
  await user.click(within(dialog).getByRole('button', { name: 'Delete role Buyers' }));
  expect(await screen.findByText('Role Buyers was deleted')).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /Buyers/ })).toBeNull();
});

test('a role that nobody has says where it is given', async () => {
  open('role-press');
  expect(await screen.findByText(/It is given on the page of a person/)).toBeInTheDocument();
});

test('without the admin role nobody is offered to make one', async () => {
  const session = fakeSession();
  open(undefined, { ...session, person: { ...session.person, roles: ['user'] } });
  await screen.findByRole('row', { name: /Buyers/ });
  expect(screen.queryByRole('button', { name: 'New role' })).toBeNull();
});
