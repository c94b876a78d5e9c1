import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeSession } from '@/test/fake/identity';
import { fakeTickets } from '@/test/fake/tickets';
import { renderScreen } from '@/test/render-screen';
import { TicketScreen } from './ticket-screen';

const about = (words: string) => fakeTickets().tickets.find(({ row }) => row.about === words)!;

function open(words: string) {
  renderScreen(<TicketScreen number={String(about(words).row.number)} />);
  return userEvent.setup();
}

test('a ticket shows what was filled in, and who did what', async () => {
  open('Headset');
  expect(await screen.findByRole('heading', { level: 1, name: 'Headset' })).toBeInTheDocument();
  const facts = screen.getByRole('region', { name: 'Facts' });
  expect(facts).toHaveTextContent('What for');
  const story = screen.getByRole('region', { name: 'What happened' });
  expect(
    within(story).getByText('Ben Okafor', { selector: 'strong' }).closest('p'),
  ).toHaveTextContent('Done by Ben Okafor');
  expect(within(story).getByText('Completed')).toBeInTheDocument();
});

test('a task that nobody has says that it waits, and why', async () => {
  open('Safety manual');
  expect(await screen.findByText('Waits for somebody who can do it')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Why?' })).toBeInTheDocument();
});

test('holding asks first, and says what it means', async () => {
  const user = open('Standing desk');
  await user.click(await screen.findByRole('button', { name: 'Hold…' }));
  const dialog = await screen.findByRole('dialog', { name: /^Hold ticket/ });
  expect(dialog).toHaveTextContent('Nothing follows until it is resumed.');
  await user.type(within(dialog).getByRole('textbox', { name: 'Comment' }), 'Out of money');
  await user.click(within(dialog).getByRole('button', { name: 'Hold the ticket' }));
  expect(await screen.findByRole('button', { name: 'Resume…' })).toBeInTheDocument();
  expect(about('Standing desk').row.status).toBe('ON_HOLD');
});

test('what cannot be done any more is said, and nothing is lost', async () => {
  const user = open('Standing desk');
  await user.click(await screen.findByRole('button', { name: 'Cancel ticket…' }));
  const dialog = await screen.findByRole('dialog', { name: /^Cancel ticket/ });
  about('Standing desk').row.status = 'COMPLETED';
  await user.click(within(dialog).getByRole('button', { name: 'Cancel the ticket for good' }));
  expect(await within(dialog).findByText(/stands elsewhere by now/)).toBeInTheDocument();
});

test('a task is given to somebody who may have it', async () => {
  const user = open('Safety manual');
  await user.click(await screen.findByRole('button', { name: 'Actions for Edit the document' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Give to…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Give Edit the document' });
  await user.click(within(dialog).getByRole('combobox', { name: /To/ }));
  await user.click(await screen.findByRole('option', { name: /Cai Jun/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Give it' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Cai Jun may not do this task',
  );
  const to = within(dialog).getByRole('combobox', { name: /To/ });
  await user.clear(to);
  await user.type(to, 'Amy');
  await user.click(await screen.findByRole('option', { name: /Amy Larsen/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Give it' }));
  await waitFor(() =>
    expect(fakeTickets().openOf(about('Safety manual'))[0]?.step.holder?.username).toBe('amy'),
  );
});

test('an error is tried again where the ticket is', async () => {
  const user = open('Price list 2026');
  expect(await screen.findByText('It stands still')).toBeInTheDocument();
  const errors = await screen.findByRole('region', { name: 'Errors' });
  await user.click(within(errors).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(about('Price list 2026').row.status).toBe('COMPLETED'));
  await waitFor(() => expect(screen.queryByText('It stands still')).not.toBeInTheDocument());
});

test('fields are set as JSON, and another version is not overwritten unseen', async () => {
  const user = open('Standing desk');
  await user.click(await screen.findByRole('button', { name: 'Edit fields…' }));
  const dialog = await screen.findByRole('dialog', { name: /^Fields of ticket/ });
  await user.click(within(dialog).getByRole('radio', { name: 'JSON' }));
  const field = await within(dialog).findByRole('textbox', { name: 'JSON' });
  await user.clear(field);
  await user.type(field, '[[1]');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('Expected an object in JSON')).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, '{{"item":"Stool"}');
  about('Standing desk').version += 1;
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByText('The ticket went on meanwhile')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Load the newest version' }));
  const newest = await within(dialog).findByDisplayValue(/Standing desk/);
  await user.clear(newest);
  await user.type(newest, '{{"item":"Stool"}');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(about('Standing desk').fields).toEqual({ item: 'Stool' }));
});

test('who submitted it sees no repairs', async () => {
  fakeSession().person.roles = ['user'];
  open('Phone');
  expect(await screen.findByRole('heading', { level: 1, name: 'Phone' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Cancel ticket/ })).not.toBeInTheDocument();
  expect(screen.queryByText('Fields now')).not.toBeInTheDocument();
});
