import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { RosterPeopleScreen } from './roster-people-screen';

async function openAmy() {
  const user = userEvent.setup();
  renderScreen(<RosterPeopleScreen />);
  await user.click(await screen.findByText('Amy Larsen'));
  return { user, dialog: await screen.findByRole('dialog') };
}

test('everybody’s extension, table, groups, ideal load and credit are listed', async () => {
  renderScreen(<RosterPeopleScreen />);
  const ben = await screen.findByRole('row', { name: /Ben Okafor/ });
  expect(
    within(ben)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
      .slice(1),
  ).toEqual(['Planned', '202', '2', 'it', '7', '-1.5']);
});

test('how somebody takes turns is changed', async () => {
  const { user, dialog } = await openAmy();
  const ideal = within(dialog).getByLabelText('Ideal turns');
  await user.clear(ideal);
  await user.type(ideal, '4.5');
  await user.click(within(dialog).getByText('Save'));
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /Amy Larsen/ })).toHaveTextContent('4.5'),
  );
});

test('an extension somebody else has is refused at its field', async () => {
  const { user, dialog } = await openAmy();
  const extension = within(dialog).getByLabelText('Extension');
  await user.clear(extension);
  await user.type(extension, '202');
  await user.click(within(dialog).getByText('Save'));
  expect(await within(dialog).findByText('Somebody else has this extension.')).toBeInTheDocument();
});

test('whoever may not change people reads', async () => {
  const people = [{ id: 'person-amy', displayName: 'Amy Larsen', email: '', active: true }];
  const rest = { planned: true, extension: null, colour: '', table: null, groups: [], ideal: 5 };
  const more = { maxPerDay: null, needsBreak: true, credit: 0, version: 1, mayEdit: false };
  fakeServer.use(
    http.get('/api/roster/people', () =>
      HttpResponse.json({ items: people.map((one) => ({ ...one, ...rest, ...more })), total: 1 }),
    ),
  );
  const user = userEvent.setup();
  renderScreen(<RosterPeopleScreen />);
  await user.click(await screen.findByText('Amy Larsen'));
  expect(screen.queryByRole('dialog')).toBeNull();
});
