import { expect, test } from 'vitest';
import { DOCUMENT_EDIT, LEAVE, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import type { DryResult } from '@/features/workflow/api/run-workflow';
import { canAnswer, openTasks, progressOf, taskOf } from './reading';
import { outputSchema, sampleOf, sampleReply, schemaOfFields } from './sample';

const RESULT: DryResult = {
  status: 'IN_PROGRESS',
  data: {},
  errors: [{ type: 'TASK_UPDATE', message: 'Not available' }],
  trace: [
    { task: 'edit', assignee: 'wes', input: {}, output: {}, transition: 'edit->ask' },
    { task: 'ask', assignee: 'submitter', input: {}, output: {}, transition: 'ask->edit' },
    { task: 'edit', assignee: 'will', input: {}, output: {}, transition: 'edit->check' },
    { task: 'check', assignee: null, input: {} },
  ],
};

test('a run is drawn: how often, by whom, how far, and which ways it went', () => {
  const answers = ['edit', 'ask', 'edit'].map((task) => ({ task, output: {} }));
  const progress = progressOf(RESULT, DOCUMENT_EDIT, answers);
  expect(progress).toEqual({
    ended: null,
    tasks: {
      edit: { status: 'COMPLETED', times: 2, holder: 'will' },
      ask: { status: 'COMPLETED', times: 1, holder: 'submitter' },
      check: { status: 'PENDING', times: 1, holder: null },
    },
    taken: [
      { from: 'edit', to: 'ask', times: 1 },
      { from: 'ask', to: 'edit', times: 1 },
      { from: 'edit', to: 'check', times: 1 },
      { from: null, to: 'edit', times: 1 },
    ],
  });
});

test('a service that was answered and is open all the same is in error', () => {
  const answers = [{ task: 'check', reply: { success: false } }];
  expect(progressOf(RESULT, DOCUMENT_EDIT, answers).tasks['check']?.status).toBe('ERROR');
});

test('several transitions at once are all followed, and several starts are seen', () => {
  const trace = [
    { task: 'a', assignee: 'wes', input: {}, output: {}, transition: 'a->c, a->null' },
    { task: 'b', assignee: 'wes', input: {}, output: {} },
    { task: 'c', assignee: null, input: {} },
  ];
  const { taken, ended } = progressOf({ ...RESULT, status: 'CANCELLED', trace }, LEAVE, []);
  expect(ended).toBe('CANCELLED');
  expect(taken).toEqual([
    { from: 'a', to: 'c', times: 1 },
    { from: 'a', to: null, status: 'CANCELLED', times: 1 },
    { from: null, to: 'a', times: 1 },
    { from: null, to: 'b', times: 1 },
  ]);
});

test('forms wait for somebody, services never do', () => {
  const waiting = { task: 'edit', assignee: null, input: {} };
  expect(canAnswer(waiting, taskOf(DOCUMENT_EDIT, 'edit'))).toBe(false);
  expect(canAnswer(waiting, taskOf(DOCUMENT_EDIT, 'check'))).toBe(true);
  expect(openTasks(RESULT)).toEqual([{ task: 'check', assignee: null, input: {} }]);
});

test('samples fit what a schema says', () => {
  const schema = schemaOfFields(
    ['company', 'country', 'contact', 'risk', 'gone'],
    ONBOARDING.workflow,
  );
  expect(sampleOf(schema)).toEqual({
    company: 'Company',
    country: 'ES',
    contact: { name: 'Name', email: 'amy@example.com' },
    risk: 'low',
  });
  expect(schema['required']).toEqual(['company', 'country', 'contact']);
});

test.each([
  [{ const: 7 }, 7],
  [{ default: 'x' }, 'x'],
  [{ type: 'number', minimum: 0, maximum: 10 }, 5],
  [{ type: 'integer', exclusiveMinimum: 3 }, 4],
  [{ type: 'integer', maximum: -2 }, -2],
  [{ type: 'string', format: 'date' }, '2026-03-16'],
  [{ type: 'string', minLength: 9 }, 'Sample...'],
  [{ type: 'string', title: 'Long title', maxLength: 4 }, 'Long'],
  [{ type: 'array', items: { type: 'boolean' } }, [true]],
  [{ properties: { a: { type: ['string', 'null'] } } }, { a: null }],
  [{}, null],
  [true, null],
])('a sample of %j is %j', (schema, sample) => {
  expect(sampleOf(schema)).toEqual(sample);
});

test('a sample that is defined by itself ends', () => {
  const schema = { $ref: '#/$defs/a', $defs: { a: { properties: { a: { $ref: '#/$defs/a' } } } } };
  expect(JSON.stringify(sampleOf(schema)).length).toBeLessThan(100);
});

test('a sample reply has what the outputs are made of', () => {
  expect(sampleReply(taskOf(DOCUMENT_EDIT, 'check')!, DOCUMENT_EDIT.workflow)).toEqual({
    result: { score: 5 },
  });
  expect(sampleReply(taskOf(ONBOARDING, 'credit-check')!, ONBOARDING.workflow)).toEqual({
    rating: { class: 'low' },
  });
  const plain = { key: 'x', title: 'X', type: 'SYNC_ACTION' as const, output: ['score'] };
  expect(sampleReply(plain, DOCUMENT_EDIT.workflow)).toEqual({ score: 5 });
});

test('what comes of a task is asked for as the workflow has it', () => {
  const schema = outputSchema(taskOf(ONBOARDING, 'welcome')!, ONBOARDING.workflow);
  expect(schema).toMatchObject({ properties: { welcomed: { type: 'boolean' } }, required: [] });
});
