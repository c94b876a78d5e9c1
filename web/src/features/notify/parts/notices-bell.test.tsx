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
  await user.click(within(list).getByRole('button', { name: 'Mark all as read' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Notices', hidden: true })).toBeInTheDocument(),
  );
});
