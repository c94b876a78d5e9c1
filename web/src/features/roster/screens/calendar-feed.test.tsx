import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { CalendarFeedPart } from '../parts/calendar-feed-part';

test('a link is made and shown once, with a way to copy it', async () => {
  const user = userEvent.setup();
  renderScreen(<CalendarFeedPart />);
  await user.click(await screen.findByRole('button', { name: 'Make a link' }));
  expect(await screen.findByText(/feeds\/secret-\d+\.ics$/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
});

test('renewing and revoking ask first', async () => {
  const user = userEvent.setup();
  renderScreen(<CalendarFeedPart />);
  await user.click(await screen.findByRole('button', { name: 'Make a link' }));
  const first = (await screen.findByText(/feeds\/secret-\d+\.ics$/)).textContent;
  await user.click(screen.getByRole('button', { name: 'Renew the link' }));
  const renew = await screen.findByRole('dialog');
  await user.click(within(renew).getByRole('button', { name: 'Renew the link' }));
  await waitFor(() => expect(screen.queryByText(first)).toBeNull());
  expect(screen.getByText(/feeds\/secret-\d+\.ics$/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Revoke the link' }));
  const revoke = await screen.findByRole('dialog');
  await user.click(within(revoke).getByRole('button', { name: 'Revoke the link' }));
  expect(await screen.findByRole('button', { name: 'Make a link' })).toBeInTheDocument();
  expect(screen.queryByText(/feeds\/secret/)).toBeNull();
});

test('when it cannot be asked whether there is a link, it says so', async () => {
  fakeServer.use(http.get('/api/roster/feed', () => new HttpResponse(null, { status: 500 })));
  renderScreen(<CalendarFeedPart />);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});
