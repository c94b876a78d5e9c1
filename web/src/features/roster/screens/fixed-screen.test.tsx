import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { changeFakeFixed, fakeFixed } from '@/test/fake/roster-keeping';
import { renderScreen } from '@/test/render-screen';
import { FixedScreen } from './fixed-screen';

function open() {
  renderScreen(<FixedScreen />);
  return userEvent.setup();
}

const place = (name: string | RegExp) => screen.findByRole('button', { name });

async function choose(user: ReturnType<typeof userEvent.setup>, name: string) {
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByLabelText('People', { selector: 'input' }));
  await user.click(await screen.findByRole('option', { name, hidden: true }));
  await user.click(within(dialog).getByText('Take over'));
}

test('the week is drawn, and what it does not have is listed', async () => {
  open();
  expect(await place('Monday 09:00–10:15: Amy Larsen')).toBeInTheDocument();
  expect(await place('Friday 12:45–14:00: nobody')).toBeInTheDocument();
  expect(screen.getByText('Amy Larsen, Saturday 16:00')).toBeInTheDocument();
});

test('somebody is given a turn, and everything is saved at once', async () => {
  const user = open();
  await user.click(await place('Tuesday 10:15–11:30: nobody'));
  await choose(user, 'Ben Okafor');
  expect(await place('Tuesday 10:15–11:30: Ben Okafor')).toBeInTheDocument();
  expect(fakeFixed().version).toBe(1);
  await user.click(screen.getByText('Save'));
  await waitFor(() => expect(fakeFixed().version).toBe(2));
  expect(fakeFixed().turns).toHaveLength(3);
  expect(fakeFixed().turns).toContainEqual({
    ...{ personId: 'person-ben', day: 'tue', start: '10:15' },
  });
  expect(await screen.findByText('Fixed turns saved')).toBeInTheDocument();
});

test('keys alone walk, empty a turn and open it', async () => {
  const user = open();
  (await place('Monday 09:00–10:15: Amy Larsen')).focus();
  await user.keyboard('{Delete}');
  expect(await place('Monday 09:00–10:15: nobody')).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(await place('Tuesday 10:15–11:30: nobody')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog')).toHaveTextContent('Tuesday 10:15–11:30');
});

test('changes are discarded, and turns the week does not have are removed', async () => {
  const user = open();
  await user.click(await screen.findByLabelText('Remove Amy Larsen, Saturday 16:00'));
  expect(screen.queryByText('Not in the week as it is set up')).toBeNull();
  await user.click(screen.getByText('Discard changes'));
  expect(screen.getByText('Not in the week as it is set up')).toBeInTheDocument();
});

test('what somebody else saved meanwhile is not overwritten unseen', async () => {
  const user = open();
  (await place('Monday 09:00–10:15: Amy Larsen')).focus();
  await user.keyboard('{Delete}');
  changeFakeFixed([{ personId: 'person-ben', day: 'wed', start: '09:00' }]);
  await user.click(screen.getByText('Save'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed');
  expect(fakeFixed().version).toBe(2);
  await user.click(screen.getByText('Load what is there now'));
  expect(await place('Wednesday 09:00–10:15: Ben Okafor')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});
