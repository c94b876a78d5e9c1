import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { fakeCases } from '@/test/fake/cases';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { CaseScreen } from './case-screen';

const caseIn = (state: string) => fakeCases().cases.find(({ facts }) => facts.state === state)!;

function open(state: string) {
  const found = caseIn(state);
  renderScreen(<CaseScreen id={found.facts.id} />);
  return { user: userEvent.setup(), found };
}

async function choose(user: ReturnType<typeof userEvent.setup>, deed: string) {
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: deed }));
}

test('a case shows who has it, why, and what happened', async () => {
  const { found } = open('held');
  const name = found.facts.holder!.displayName;
  expect(await screen.findByRole('heading', { name: `Why ${name}?` })).toBeInTheDocument();
  expect(await screen.findByRole('table', { name: /How the rules narrowed/ })).toBeInTheDocument();
  expect(await screen.findByText('The case was opened')).toBeInTheDocument();
});

test('a case with nobody says why nobody', async () => {
  open('waiting');
  expect(await screen.findByRole('heading', { name: 'Why nobody?' })).toBeInTheDocument();
  expect(await screen.findByText(/was in shift/)).toBeInTheDocument();
});

test('un-assigning needs a comment, which stays in the story', async () => {
  const { user } = open('held');
  await choose(user, 'Un-assign…');
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Un-assign' }));
  const why = await within(dialog).findByRole('textbox', { name: /Why/ });
  expect(why).toHaveAttribute('aria-invalid', 'true');
  await user.type(why, 'Belongs to the network people');
  await user.click(within(dialog).getByRole('button', { name: 'Un-assign' }));
  expect(await screen.findByText('Belongs to the network people')).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Why nobody?' })).toBeInTheDocument();
});

test('giving to somebody out of shift says why not', async () => {
  const { user } = open('held');
  await choose(user, 'Give to…');
  await user.click(await screen.findByRole('combobox', { name: /Who gets it/ }));
  await user.click(await screen.findByRole('option', { name: 'Cai Jun' }));
  await user.click(screen.getByRole('button', { name: 'Give' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Cai Jun cannot take it: out of shift.',
  );
});

test('an edit of what changed meanwhile keeps what was typed and goes on from the newest version', async () => {
  const { user, found } = open('held');
  await choose(user, 'Edit…');
  const subject = await screen.findByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'Printer on fire');
  found.facts.accountName = 'Renamed Ltd';
  found.facts.version += 1;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Changed meanwhile');
  await user.click(screen.getByRole('button', { name: 'Load the newest version' }));
  expect(await screen.findByDisplayValue('Renamed Ltd')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('Printer on fire');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Printer on fire')).toBeInTheDocument();
});

test('a refused completion is taken back with its reason', async () => {
  const { user } = open('held');
  fakeServer.use(http.post('/api/cases/:id/complete', () => refuse(409, 'already-done')));
  await user.click(await screen.findByRole('button', { name: 'Complete' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This case is done already.');
  expect(screen.getByRole('button', { name: 'Complete' })).toBeInTheDocument();
});

test('a key does what its button does', async () => {
  const { user } = open('held');
  await screen.findByRole('button', { name: 'Complete' });
  await user.keyboard('c');
  expect(await screen.findByRole('button', { name: 'Reopen' })).toBeInTheDocument();
});
