import { EditorView } from '@codemirror/view';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { http } from '@/lib/http/client';
import { CARD } from '@/test/fake-kit/workflow-world';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { WorkflowSearch } from '../rules/workflow-search';
import { WorkflowScreen } from './workflow-screen';

const PATH = '/api/workflows/workflow-card/versions/2';
const DRAFT = CARD.replace('Write it', 'Draw it');

function open(start: WorkflowSearch = {}, workflowId = 'workflow-card') {
  const onGone = vi.fn();
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => (
        <WorkflowScreen
          workflowId={workflowId}
          search={search}
          onSearch={onSearch}
          onGone={onGone}
        />
      )}
    </WithSearch>,
  );
  return { user: userEvent.setup(), onGone };
}

/** The editor of the text; what is written goes in as by the keyboard. */
async function editor(number = 2) {
  const name = `Source of version ${number}`;
  const content = await screen.findByRole('textbox', { name }, { timeout: 5000 });
  const view = EditorView.findFromDOM(content)!;
  const write = (text: string) =>
    act(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }));
  return { view, write };
}

test('the draft is shown first, with its text', async () => {
  open();
  const { view } = await editor();
  expect(view.state.doc.toString()).toBe(DRAFT);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Holiday card');
  expect(screen.getByText('No problems: it can be activated.')).toBeInTheDocument();
  expect(screen.queryByRole('tab', { name: 'Drawing' })).not.toBeInTheDocument();
});

test('problems are listed while one writes, lead to their lines, and hinder activating', async () => {
  const { user } = open();
  const { view, write } = await editor();
  write(DRAFT.replace('to: write', 'to: wirte'));
  const problem = await screen.findByRole('button', { name: /Line 6.*wirte/ });
  await user.click(problem);
  expect(view.state.doc.lineAt(view.state.selection.main.head).number).toBe(6);
  expect(screen.getByRole('button', { name: 'Activate' })).toBeDisabled();
  write(DRAFT);
  expect(await screen.findByText('No problems: it can be activated.')).toBeInTheDocument();
});

test('a draft is saved by its key', async () => {
  const { user } = open();
  const { write } = await editor();
  write(DRAFT.replace('Draw it', 'Paint it'));
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('Version 2 is saved.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save draft' })).toBeDisabled();
  const stored = await http.get<{ source: string }>(PATH);
  expect(stored.source).toContain('Paint it');
});

test('what somebody else saved meanwhile is shown beside it, and either goes on', async () => {
  const { user } = open();
  const { view, write } = await editor();
  write(DRAFT.replace('Draw it', 'Paint it'));
  await http.put(PATH, { source: DRAFT.replace('Draw it', 'Sing it') }, { ifMatch: 1 });
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Clara Vila saved this version');
  const lines = screen.getByRole('table', { name: 'Line by line' });
  expect(within(lines).getByText(/Sing it/)).toBeInTheDocument();
  expect(within(lines).getByText(/Paint it/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Go on with mine' }));
  expect(view.state.doc.toString()).toContain('Paint it');
  await user.click(screen.getByRole('button', { name: 'Save draft' }));
  expect(await screen.findByText('Version 2 is saved.')).toBeInTheDocument();
});

test('activating says what it means and what it replaces', async () => {
  const { user } = open();
  await editor();
  await user.click(screen.getByRole('button', { name: 'Activate' }));
  const dialog = await screen.findByRole('dialog', { name: 'Activate version 2 of Holiday card' });
  expect(dialog).toHaveTextContent('Version 1, which is active now, becomes deprecated.');
  expect(dialog).toHaveTextContent('Tickets that run already keep their version');
  expect(await within(dialog).findByText('1 place is other than in it.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Activate version 2' }));
  expect(await screen.findByText('Version 2 of Holiday card is active.')).toBeInTheDocument();
  expect(await screen.findByText(/This version was activated/)).toBeInTheDocument();
});

test('a version that was active is only read, and the next draft begins with it', async () => {
  const { user } = open({}, 'workflow-leave');
  const { view } = await editor(1);
  expect(view.state.readOnly).toBe(true);
  await user.click(screen.getByRole('button', { name: 'New draft from this' }));
  expect((await editor(2)).view.state.readOnly).toBe(false);
});

test('differences show by their meaning and line by line', async () => {
  open({ tab: 'differences' });
  const meant = await screen.findByRole('table', { name: 'Differences' });
  const row = within(meant).getByRole('row', { name: /tasks.write.title/ });
  expect(row).toHaveTextContent('Changed');
  expect(row).toHaveTextContent('Write it');
  const lines = await screen.findByRole('table', { name: 'Line by line' });
  expect(within(lines).getByText(/Draw it/).tagName).toBe('INS');
});

test('all versions are listed, each with what can be done with it', async () => {
  const { user } = open({ tab: 'versions' });
  const table = await screen.findByRole('table', { name: 'Versions' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  await user.click(within(table).getByRole('button', { name: 'More for version 1' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Deprecate' }));
  const dialog = await screen.findByRole('dialog', { name: /Deprecate version 1/ });
  await user.click(within(dialog).getByRole('button', { name: 'Deprecate version 1' }));
  expect(await within(table).findByText('Deprecated')).toBeInTheDocument();
});

test('a draft is deleted after a question', async () => {
  const { user, onGone } = open();
  await editor();
  await user.click(screen.getByRole('button', { name: 'More for version 2' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete draft' }));
  const dialog = await screen.findByRole('dialog', { name: /Delete draft 2/ });
  await user.click(within(dialog).getByRole('button', { name: 'Delete draft 2' }));
  await waitFor(() => expect(screen.getByText('Version 1')).toBeInTheDocument());
  expect(onGone).not.toHaveBeenCalled();
});
