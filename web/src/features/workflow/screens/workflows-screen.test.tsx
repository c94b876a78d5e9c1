import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { http, HttpResponse } from 'msw';
import { fakeSession } from '@/test/fake/identity';
import { CARD } from '@/test/fake-kit/workflow-world';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { Role } from '@/lib/session/session';
import type { WorkflowsSearch } from '../rules/workflow-search';
import { WorkflowsScreen } from './workflows-screen';

function open(start: WorkflowsSearch = {}, roles: Role[] = ['workflow_creator']) {
  const onOpen = vi.fn();
  const session = fakeSession();
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <WorkflowsScreen search={search} onSearch={onSearch} onOpen={onOpen} />
      )}
    </WithSearch>,
    { ...session, person: { ...session.person, username: 'clara', roles } },
  );
  return { user: userEvent.setup(), onOpen };
}

test('workflows are listed with what their versions are', async () => {
  const { user, onOpen } = open();
  const row = await screen.findByRole('row', { name: /Holiday card/ });
  expect(within(row).getByText('Active')).toBeInTheDocument();
  expect(within(row).getByText('Draft')).toBeInTheDocument();
  expect(within(row).getByText('2')).toBeInTheDocument();
  await user.click(row);
  expect(onOpen).toHaveBeenCalledWith('workflow-card');
});

test('the list is filtered by status', async () => {
  open({ status: 'draft' });
  await screen.findByRole('row', { name: /Holiday card/ });
  expect(screen.queryByRole('row', { name: /Leave request/ })).not.toBeInTheDocument();
});

test('without any workflow three ways to a first one are offered', async () => {
  const nothing = { items: [], next: null, total: 0 };
  fakeServer.use(http.get('/api/workflows', () => HttpResponse.json(nothing)));
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Draw a new one' }));
  expect(await screen.findByRole('textbox', { name: /Title/ })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Upload a document', hidden: true })).toBeVisible();
});

test('whoever only reads is offered nothing to change', async () => {
  open({ start: 'upload' }, ['ticket_admin']);
  await screen.findByRole('row', { name: /Holiday card/ });
  expect(screen.queryByRole('button', { name: 'New workflow' })).not.toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a document is checked while it is pasted, every problem with its line, and becomes a draft', async () => {
  const { user, onOpen } = open({ start: 'upload' });
  const faulty = CARD.replace('key: card', 'key: cart')
    .replace('FORM', 'FROM')
    .replace('to: write', 'to: wirte');
  await user.click(await screen.findByRole('textbox', { name: 'Document' }));
  await user.paste(faulty);
  const problems = await screen.findByRole('list', { name: 'Problems' });
  const lines = within(problems).getAllByRole('listitem');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toHaveTextContent('Line 4');
  expect(lines[1]).toHaveTextContent('There is no task with the key “wirte”.');
  await user.click(screen.getByRole('button', { name: 'Create draft' }));
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('workflow-cart', 'upload'));
});

test('a key that is taken is told in words', async () => {
  const { user, onOpen } = open({ start: 'upload' });
  await user.upload(
    await screen.findByLabelText('Choose a file', { selector: 'input' }),
    new File([CARD], 'card.yaml'),
  );
  expect(await screen.findByText(/it can be activated/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Create draft' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('card');
  expect(onOpen).not.toHaveBeenCalled();
});

test('an example becomes a draft at one press', async () => {
  const { user, onOpen } = open({ start: 'example' });
  await user.click(await screen.findByRole('button', { name: 'Use Bug triage' }));
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('workflow-bug-triage', 'example'));
});

test('a new one to draw gets its key from its title', async () => {
  const { user, onOpen } = open({ start: 'draw' });
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Petició nova');
  await user.click(screen.getByRole('button', { name: 'Create draft' }));
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('workflow-peticio-nova', 'draw'));
});

test('a key that is taken is refused at its field', async () => {
  const { user } = open({ start: 'draw' });
  await user.type(await screen.findByRole('textbox', { name: /Title/ }), 'Card');
  await user.click(screen.getByRole('button', { name: 'Create draft' }));
  expect(await screen.findByRole('textbox', { name: /Key/ })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});
