import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as mock } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { list } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { DOCUMENT_EDIT } from '@/test/fake-kit/workflow-samples';
import { renderScreen } from '@/test/render-screen';
import { EditContext } from '../edit-context';
import { DoerFields } from './doer-fields';

const QUEUES = [
  { id: 'q1', name: 'Complaints', kind: 'case' },
  { id: 'q2', name: 'Companies', kind: 'task' },
];

/** Draws the fields of the first task and keeps what they make of it. */
function edit() {
  fakeServer.use(
    mock.get('/api/queues', ({ request }) => list(request, QUEUES, { words: ({ name }) => name })),
  );
  const kept = { document: DOCUMENT_EDIT };
  function Kept() {
    const [document, setDocument] = useState<WorkflowDocument>(DOCUMENT_EDIT);
    kept.document = document;
    return (
      <EditContext
        value={{
          document,
          change: setDocument,
          faults: [],
          isReadOnly: false,
          select: () => {},
        }}
      >
        <DoerFields at={0} task={document.tasks[0]!} faultAt={() => undefined} />
      </EditContext>
    );
  }
  renderScreen(<Kept />);
  return { task: () => kept.document.tasks[0]!, user: userEvent.setup() };
}

test('roles of the company are offered, and others can be typed', async () => {
  const { task, user } = edit();
  await user.click(await screen.findByRole('combobox', { name: 'Who does it' }));
  await user.click(screen.getByRole('option', { name: 'Whoever has a role of the company' }));
  await user.click(screen.getByRole('combobox', { name: 'Roles of the company' }));
  await user.click(await screen.findByRole('option', { name: 'Buyers' }));
  await user.type(screen.getByRole('combobox', { name: 'Roles of the company' }), 'Finance{Enter}');
  expect(task().executors).toEqual({ company_roles: ['Buyers', 'Finance'] });
});

test('queues of tasks are offered, those of cases are not', async () => {
  const { task, user } = edit();
  await user.clear(await screen.findByRole('combobox', { name: 'Queue' }));
  expect(task().queue).toBeUndefined();
  await user.type(screen.getByRole('combobox', { name: 'Queue' }), 'Comp');
  await user.click(await screen.findByRole('option', { name: 'Companies' }));
  expect(screen.queryByRole('option', { name: 'Complaints' })).not.toBeInTheDocument();
  expect(task().queue).toBe('Companies');
});
