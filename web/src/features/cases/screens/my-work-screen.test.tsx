import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test, vi } from 'vitest';
import { fakeCases } from '@/test/fake/cases';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { MyWorkScreen } from './my-work-screen';

function open({ isAway = false, onComeBack = () => {} } = {}) {
  renderScreen(<MyWorkScreen isAway={isAway} onComeBack={onComeBack} />);
  return userEvent.setup();
}

const mine = () =>
  fakeCases().cases.filter(
    ({ facts }) => facts.holder?.username === 'admin' && facts.state === 'held',
  );

test('what I hold is listed, with why the newest came to me', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Cases I hold' });
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(mine().length + 1));
  expect(await screen.findByText(/with the fewest cases|the only one/)).toBeInTheDocument();
});

test('taking the next case puts it on top', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /Take next/ }));
  expect(await screen.findByText(/is yours$/)).toBeInTheDocument();
  await waitFor(() =>
    expect(screen.getByText('Robin Vidal').closest('p')).toHaveTextContent('by taking it'),
  );
});

test('somebody faster is told kindly', async () => {
  const user = open();
  await screen.findByText(/cases wait that you could take/);
  fakeServer.use(http.post('/api/cases/claim', () => refuse(404, 'nothing-waiting')));
  await user.keyboard('t');
  expect(await screen.findByText('Somebody was quicker')).toBeInTheDocument();
});

test('nothing waiting is no failure', async () => {
  for (const { facts } of fakeCases().cases) if (facts.state === 'waiting') facts.state = 'parked';
  const user = open();
  await user.click(await screen.findByRole('button', { name: /Take next/ }));
  expect(
    await screen.findByText(/New cases come to you by themselves while you are available/),
  ).toBeInTheDocument();
});

test('a case is completed from the list and can be taken back', async () => {
  const [first] = mine();
  const name = `Complete case ${first!.facts.caseId}`;
  const user = open();
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('button', { name })).not.toBeInTheDocument());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name })).toBeInTheDocument();
});

test('a refused completion brings the case back with the reason', async () => {
  const [first] = mine();
  const name = `Complete case ${first!.facts.caseId}`;
  fakeServer.use(http.post('/api/cases/:id/complete', () => refuse(503, 'busy')));
  const user = open();
  await user.click(await screen.findByRole('button', { name }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name })).toBeInTheDocument();
});

test('somebody away is reminded', async () => {
  const onComeBack = vi.fn();
  const user = open({ isAway: true, onComeBack });
  await user.click(await screen.findByRole('button', { name: 'I am back' }));
  expect(onComeBack).toHaveBeenCalled();
});

test('an empty desk is drawn as one', async () => {
  for (const { facts } of fakeCases().cases) facts.state = 'done';
  open();
  expect(await screen.findByText('Your desk is clear')).toBeInTheDocument();
});
