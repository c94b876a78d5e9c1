import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { playWorkflow } from '@/test/fake-kit/workflow-engine';
import { DOCUMENT_EDIT, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import { renderScreen } from '@/test/render-screen';
import type { DryQuestion } from '../api/run-workflow';
import { DryRun } from './dry-run';

const open = () => screen.findByRole('region', { name: 'Open now' });

test('a workflow is played through, with a failing service, to its end', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  expect(within(await open()).getByText('Filled in by wes')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Answer' }));

  await within(await open()).findByText('Check readability');
  await user.click(screen.getByRole('button', { name: 'Let it fail' }));
  expect(await screen.findByText('A service failed')).toBeVisible();
  expect(screen.getByText('Not available')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Answer' }));
  expect(await screen.findByRole('status')).toHaveTextContent('Completed');
  expect(screen.queryByRole('region', { name: 'Open now' })).not.toBeInTheDocument();
  const lines = within(screen.getByRole('table')).getAllByRole('row');
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringContaining('Task'),
    expect.stringContaining('edit → check'),
    expect.stringContaining('check → ●'),
  ]);
});

test('a step back forgets the last answer, and the first step back what was begun', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  await open();
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  await within(await open()).findByText('Check readability');
  await user.click(screen.getByRole('button', { name: 'Back one step' }));
  await within(await open()).findByText('Filled in by wes');
  await user.click(screen.getByRole('button', { name: 'Back one step' }));
  expect(await screen.findByRole('button', { name: 'Start' })).toBeVisible();
});

test('the question is the contract of the lab, with what was filled in', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  let asked: DryQuestion | null = null;
  fakeServer.use(
    http.post('/api/lab/workflow', async ({ request }) => {
      asked = (await request.json()) as DryQuestion;
      return HttpResponse.json(playWorkflow(asked));
    }),
  );
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  const title = await screen.findByLabelText('Title');
  await user.clear(title);
  await user.type(title, 'Terms');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await open();
  expect(asked).toEqual({
    definition: DOCUMENT_EDIT,
    ticket: 'request-edit',
    data: { title: 'Terms', submitted_doc: 'Document' },
    workers: [
      { username: 'will', open: 1, available: true },
      { username: 'wes', open: 0, available: true },
    ],
    answers: [],
  });
});

test('what is refused is told with its place, and nothing is answered', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  await open();
  await user.click(screen.getByRole('button', { name: 'As JSON' }));
  const json = within(await open()).getByRole('textbox');
  await user.clear(json);
  await user.click(json);
  await user.paste('{"updated_doc": ""}');
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('answers[0].output The schema says: must not be empty.');
  expect(within(await open()).getByText('Edit the document')).toBeInTheDocument();
});

test('a refusal without a field is told in words', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  fakeServer.use(http.post('/api/lab/workflow', () => refuse(403, 'not-allowed')));
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Your roles do not allow this');
});

test('a form that nobody can do waits', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  renderScreen(<DryRun document={DOCUMENT_EDIT} />);
  await screen.findByRole('button', { name: 'Start' });
  for (const name of ['wes', 'will']) {
    await user.click(screen.getByRole('button', { name: `Remove ${name}` }));
  }
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByText(/Nobody is available/)).toBeVisible();
});

test('without a ticket type there is nothing to start', async () => {
  renderScreen(<DryRun document={{ ...ONBOARDING, tickets: [] }} />);
  expect(await screen.findByText(/cannot be started/)).toBeVisible();
});
