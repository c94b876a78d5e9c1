import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { ProfileScreen } from './profile-screen';

function open() {
  renderScreen(<ProfileScreen />);
  return userEvent.setup();
}

test('the own name is changed', async () => {
  const user = open();
  const first = await screen.findByRole('textbox', { name: 'First name' });
  await user.clear(first);
  await user.type(first, 'Robyn');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Your profile was saved')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'First name' })).toHaveValue('Robyn');
});

test('a wrong current password is told at its field', async () => {
  const user = open();
  await user.type(await screen.findByLabelText('Current password'), 'guess');
  await user.type(screen.getByLabelText('New password'), 'correct horse');
  await user.type(screen.getByLabelText('New password again'), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('Expected your current password.')).toBeInTheDocument();
});

test('two different new passwords are not sent', async () => {
  const user = open();
  await user.type(await screen.findByLabelText('New password'), 'correct horse');
  await user.type(screen.getByLabelText('New password again'), 'correct house');
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('The two differ')).toBeInTheDocument();
});

test('a new token is shown once', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'New token' }));
  const dialog = await screen.findByRole('dialog', { name: 'New token' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'backup');
  await user.click(within(dialog).getByRole('button', { name: 'Create token' }));
  expect(await screen.findByText(/^evh_/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'I have kept it' }));
  expect(await screen.findByText('backup')).toBeInTheDocument();
});
