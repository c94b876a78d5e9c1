import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { NoticesBell } from './notices-bell';

test('the bell counts what was not read, and reading empties it', async () => {
  const user = userEvent.setup();
  renderScreen(<NoticesBell />);
  await user.click(await screen.findByRole('button', { name: 'Notices, 2 unread' }));
  const list = await screen.findByRole('dialog', { name: /^Notices/ });
  expect(await within(list).findByText('2026-0312-000184')).toBeInTheDocument();
  expect(
    within(list).getByRole('link', { name: /^Case 2026-0312-000184 and 2 others are yours now/ }),
  ).toHaveAttribute('href', '/my-work');
  expect(
    within(list).getByRole('link', {
      name: /^Amy Larsen asks you to take a turn: Monday, March 23 at 9:00\sAM/,
    }),
  ).toHaveAttribute('href', '/roster/swaps?box=to-me');
  await user.click(within(list).getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Notices', hidden: true })).toBeInTheDocument(),
  );
});
