import { expect, test } from 'vitest';
import { DOCUMENT_EDIT, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import { outlineOf } from './outline';

test('a task says who does it', () => {
  const doers = [...outlineOf(DOCUMENT_EDIT).tasks, ...outlineOf(ONBOARDING).tasks].map(
    ({ key, doer }) => [key, doer],
  );
  expect(Object.fromEntries(doers)).toMatchObject({
    edit: { kind: 'role', role: 'task_worker' },
    ask: { kind: 'submitter' },
    check: { kind: 'service', host: 'readability.example.com' },
    'review-risk': { kind: 'company', roles: ['Finance'] },
  });
});

test.each([
  [null],
  ['text'],
  [[]],
  [{}],
  [{ workflow: 3, tasks: 'none', transitions: { from: 'a' } }],
  [{ tasks: [null, 3, 'edit'], transitions: [null, []] }],
])('of %j nothing can be drawn, which is no error', (document) => {
  expect(outlineOf(document)).toEqual({ tasks: [], transitions: [], titles: {} });
});

test('what is half written is drawn as far as it goes', () => {
  const outline = outlineOf({
    tasks: [{ key: 'a', type: 'LETTER', executors: 7 }, { title: 'No key yet' }, { key: 'a' }],
    transitions: [{ from: 'a', to: 3, priority: 'high', status: 'DONE', condition: undefined }],
  });
  expect(outline.tasks.map(({ id, title, type }) => [id, title, type])).toEqual([
    ['task:a', 'a', null],
    ['task:#1', 'No key yet', null],
    ['task:a#2', 'a', null],
  ]);
  expect(outline.transitions).toEqual([
    { at: 0, from: 'a', to: null, priority: 0, status: null, condition: null },
  ]);
});
