import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import type { DocumentFault } from '@/components/workflow-drawing/faults';
import { DOCUMENT_EDIT } from '@/test/fake-kit/workflow-samples';
import { renderScreen } from '@/test/render-screen';
import { WorkflowCanvas } from './workflow-canvas';

/** Draws the editor and keeps what it makes of the document. */
function edit(faults: DocumentFault[] = [], readOnly = false) {
  const kept = { document: DOCUMENT_EDIT };
  function Kept() {
    const [document, setDocument] = useState<WorkflowDocument>(DOCUMENT_EDIT);
    kept.document = document;
    return (
      <WorkflowCanvas
        document={document}
        onChange={setDocument}
        faults={faults}
        readOnly={readOnly}
      />
    );
  }
  renderScreen(<Kept />);
  return { kept, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

const panel = () => screen.getByRole('complementary', { name: 'What is selected' });

/* By its id, since looking for names in so large a page takes long; its role and name are looked at here. */
async function choose(user: ReturnType<typeof userEvent.setup>, key: string, name: RegExp) {
  const box = await screen.findByTestId(`rf__node-task:${key}`);
  expect(box).toHaveAttribute('role', 'button');
  expect(box).toHaveAccessibleName(name);
  box.focus();
  await user.keyboard('{Enter}');
}

test('a task is added by its key, and is selected', async () => {
  const { kept, user } = edit();
  await screen.findByTestId('rf__wrapper');
  await user.keyboard('f');
  expect(kept.document.tasks.at(-1)).toEqual({ key: 'form', title: 'New form', type: 'FORM' });
  expect(within(panel()).getByLabelText('Title')).toHaveValue('New form');
});

test('a task is renamed, its transitions follow, and both are undone together', async () => {
  const { kept, user } = edit();
  await choose(user, 'edit', /^Edit the document, Form/);
  const key = within(panel()).getByLabelText('Key');
  await user.clear(key);
  await user.type(key, 'ask');
  expect(within(panel()).getByText('There is one of that name already')).toBeVisible();
  await user.type(key, '-2{Enter}');
  expect(kept.document.transitions[0]).toMatchObject({ to: 'ask-2' });
  await user.keyboard('{Control>}z{/Control}');
  expect(kept.document).toEqual(DOCUMENT_EDIT);
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(kept.document.tasks[0]?.key).toBe('ask-2');
});

test('typing a title is undone as a whole', async () => {
  const { kept, user } = edit();
  await choose(user, 'check', /^Check readability/);
  await user.type(within(panel()).getByLabelText('Title'), ' 2');
  expect(kept.document.tasks[2]?.title).toBe('Check readability 2');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept.document).toEqual(DOCUMENT_EDIT);
});

test('a transition is added by keyboard alone, given a condition, and asked earlier', async () => {
  const { kept, user } = edit();
  await choose(user, 'edit', /^Edit the document, Form/);
  await user.keyboard('t');
  await user.click(await screen.findByRole('menuitem', { name: 'Cancelled' }));
  expect(kept.document.transitions.at(-1)).toMatchObject({ status: 'CANCELLED', priority: 3 });
  await user.click(within(panel()).getByRole('button', { name: 'Add a condition' }));
  expect(kept.document.transitions.at(-1)).toMatchObject({ condition: { title: '' } });
  await user.type(within(panel()).getByLabelText('Value'), 'no');
  expect(kept.document.transitions.at(-1)).toMatchObject({ condition: { title: 'no' } });
  await user.click(within(panel()).getByRole('button', { name: 'Ask Cancelled earlier' }));
  expect(kept.document.transitions.at(-1)).toMatchObject({ priority: 2 });
});

test('a box is removed by Delete with its transitions, and comes back by the notice', async () => {
  const { kept, user } = edit();
  await choose(user, 'ask', /^Answer a question/);
  await user.keyboard('{Delete}');
  expect(kept.document.tasks).toHaveLength(2);
  expect(kept.document.transitions).toHaveLength(4);
  const notice = await screen.findByText(/Answer a question.* removed/);
  await user.click(within(notice.closest('[role="alert"]')!).getByRole('button', { name: 'Undo' }));
  expect(kept.document).toEqual(DOCUMENT_EDIT);
});

test('problems stand on the box, in the list and at the field they are about', async () => {
  const { user } = edit([{ path: 'tasks[2].action_url', message: 'Expected an address.' }]);
  await choose(user, 'check', /^Check readability.*1 problem$/);
  const field = within(panel()).getByLabelText('Address that is called');
  expect(field).toBeInvalid();
  expect(within(panel()).getAllByText('Expected an address.', { exact: false })).toHaveLength(2);
});

test('a field of the workflow gets another name in conditions, too', async () => {
  const { kept, user } = edit();
  await screen.findByTestId('rf__wrapper');
  const field = within(within(panel()).getByRole('group', { name: 'score' })).getByLabelText(
    'Name',
  );
  await user.clear(field);
  await user.type(field, 'points{Enter}');
  await waitFor(() =>
    expect(kept.document.transitions[4]).toMatchObject({ condition: { points: { $gte: 5 } } }),
  );
});

test('who may only read can look at everything and change nothing', async () => {
  const { kept, user } = edit([], true);
  await choose(user, 'check', /^Check readability/);
  expect(within(panel()).getByLabelText('Title')).toBeDisabled();
  expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
  await user.keyboard('f{Delete}');
  expect(kept.document).toBe(DOCUMENT_EDIT);
});
