import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { PresenceSwitch } from './presence-switch';

test('going away shows at once', async () => {
  renderScreen(<PresenceSwitch />);
  await userEvent.click(await screen.findByRole('switch', { name: 'I am here: Available' }));
  expect(await screen.findByRole('switch', { name: 'I am here: Away' })).not.toBeChecked();
});

test('going away that is refused is taken back, with the reason', async () => {
  fakeServer.use(http.put('/api/people/:id/presence', () => refuse(403, 'not-allowed')));
  renderScreen(<PresenceSwitch />);
  await userEvent.click(await screen.findByRole('switch'));
  expect(await screen.findByText(/Your roles do not allow this/)).toBeInTheDocument();
  expect(await screen.findByRole('switch', { name: 'I am here: Available' })).toBeChecked();
});
