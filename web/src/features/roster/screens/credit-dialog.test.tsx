import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import { RosterPeopleScreen } from './roster-people-screen';

async function open(name: string) {
  const user = userEvent.setup();
  renderScreen(<RosterPeopleScreen />);
  await user.click(await screen.findByRole('button', { name: new RegExp(`Credit of ${name}`) }));
  return { user, dialog: await screen.findByRole('dialog') };
}

test('a credit is explained entry by entry', async () => {
  const { dialog } = await open('Amy Larsen');
  const row = await within(dialog).findByRole('row', { name: /Timetable published/ });
  expect(row).toHaveTextContent('week of March 2, 2026+1.5Robin Vidal');
});

test('credit is given with a reason, and shows at once', async () => {
  const { user, dialog } = await open('Amy Larsen');
  await within(dialog).findByRole('row', { name: /Timetable published/ });
  await user.click(within(dialog).getByRole('button', { name: 'Give credit' }));
  expect(within(dialog).getByText('A number other than 0, to one decimal.')).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('Turns to give'), '-2');
  await user.type(within(dialog).getByLabelText('Reason'), 'Was ill');
  await user.click(within(dialog).getByRole('button', { name: 'Give credit' }));
  expect(await within(dialog).findByRole('row', { name: /Was ill/ })).toHaveTextContent('-2');
});

test('whose credit nothing has moved yet is told', async () => {
  const { dialog } = await open('Ben Okafor');
  expect(await within(dialog).findByText('Nothing has moved this credit yet.')).toBeVisible();
});
