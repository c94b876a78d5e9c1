import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DOCUMENT_EDIT } from '@/test/fake-kit/workflow-samples';
import { renderScreen } from '@/test/render-screen';
import type { Progress } from './progress';
import { WorkflowDrawing } from './workflow-drawing';

const PROGRESS: Progress = {
  tasks: { edit: { status: 'IN_PROGRESS', times: 2, holder: 'Amy Vidal' } },
  taken: [{ from: null, to: 'edit', times: 1 }],
};

test('boxes say what they are, who does them and how far they have come', async () => {
  renderScreen(<WorkflowDrawing document={DOCUMENT_EDIT} progress={PROGRESS} />);
  expect(
    await screen.findByRole('group', {
      name: 'Edit the document, Form, Task worker, In progress · Amy Vidal · 2 times',
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('group', { name: /^Check readability.*Not come to yet/ })).toBeVisible();
  expect(screen.getByText('Now here')).toBeInTheDocument();
});

test('the same facts are a list, also while the drawing is shown', async () => {
  renderScreen(<WorkflowDrawing document={DOCUMENT_EDIT} progress={PROGRESS} />);
  const steps = await screen.findByRole('list', { name: 'Steps of the workflow' });
  expect(within(steps).getByText('Amy Vidal · 2 times')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Show as list' }));
  expect(screen.queryByRole('application')).not.toBeInTheDocument();
  expect(screen.getByText('Readability ≥ 5:')).toBeVisible();
});

test('a box is pressed with the keyboard', async () => {
  const onSelect = vi.fn();
  renderScreen(<WorkflowDrawing document={DOCUMENT_EDIT} onSelect={onSelect} />);
  const box = await screen.findByRole('button', { name: /^Check readability/ });
  box.focus();
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledWith('check');
});

test('problems are counted on the box they are about', async () => {
  const faults = [
    { path: 'tasks[2].action_url', message: 'Expected an address.' },
    { path: 'tasks[2].retries', message: 'Expected at most 20.' },
  ];
  renderScreen(<WorkflowDrawing document={DOCUMENT_EDIT} faults={faults} />);
  expect(
    await screen.findByRole('group', { name: /^Check readability.*2 problems$/ }),
  ).toBeInTheDocument();
});
