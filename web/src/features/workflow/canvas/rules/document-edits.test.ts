import { expect, test } from 'vitest';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { DOCUMENT_EDIT, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import { begin, change, redo, undo } from './history';
import { addTask, keyProblem, removeTask, renameTask, setTask, setTaskType } from './tasks';
import {
  addTransition,
  moveTransition,
  removeTransition,
  setCondition,
  setTarget,
  siblings,
} from './transitions';
import {
  addTicket,
  asList,
  asSchema,
  removeTicket,
  renameWorkflowField,
  setTicket,
  setWorkflow,
} from './workflow-fields';

/** A document with things that no builder knows; all of it has to come through every edit. */
const STRANGE = {
  ...DOCUMENT_EDIT,
  comment: 'kept',
  workflow: { ...DOCUMENT_EDIT.workflow, colour: 'green' },
  tasks: DOCUMENT_EDIT.tasks.map((task) => ({ ...task, weight: { of: [1, 2] } })),
} as WorkflowDocument;

test.each<[string, (document: WorkflowDocument) => WorkflowDocument]>([
  ['a title', (document) => setTask(document, 0, 'title', 'Edit')],
  ['a type', (document) => setTaskType(document, 0, 'SYNC_ACTION')],
  ['a key', (document) => renameTask(document, 0, 'edit-it')],
  ['a new task', (document) => addTask(document, 'FORM', 'More')],
  ['the workflow', (document) => setWorkflow(document, 'description', undefined)],
  ['a field', (document) => renameWorkflowField(document, 'score', 'points')],
  ['a ticket type', (document) => addTicket(document, 'Other')],
  ['a transition', (document) => addTransition(document, 'ask', { status: 'CANCELLED' })],
])('what is not understood survives a change of %s', (_what, edit) => {
  const edited = edit(STRANGE);
  const tasks = edited.tasks.slice(0, STRANGE.tasks.length);
  expect({ ...edited, tasks }).toMatchObject({
    comment: 'kept',
    workflow: { colour: 'green' },
    tasks: STRANGE.tasks.map(() => ({ weight: { of: [1, 2] } })),
  });
});

test('edits leave the document they began with as it was', () => {
  const before = structuredClone(DOCUMENT_EDIT);
  removeTask(DOCUMENT_EDIT, 0);
  moveTransition(DOCUMENT_EDIT, 1, 1);
  renameWorkflowField(DOCUMENT_EDIT, 'score', 'points');
  expect(DOCUMENT_EDIT).toEqual(before);
});

test('transitions follow a task to its new key', () => {
  const renamed = renameTask(DOCUMENT_EDIT, 0, 'edit-it');
  expect(renamed.tasks[0]?.key).toBe('edit-it');
  expect(renamed.transitions.map(({ from, to }) => [from, to])).toEqual([
    [null, 'edit-it'],
    ['edit-it', 'ask'],
    ['edit-it', 'check'],
    ['ask', 'edit-it'],
    ['check', null],
    ['check', 'edit-it'],
  ]);
});

test('of two tasks with the same key only the first takes its transitions along', () => {
  const twice = { ...DOCUMENT_EDIT, tasks: [...DOCUMENT_EDIT.tasks, DOCUMENT_EDIT.tasks[0]!] };
  expect(renameTask(twice, 3, 'other').transitions).toEqual(DOCUMENT_EDIT.transitions);
  expect(removeTask(twice, 3).transitions).toEqual(DOCUMENT_EDIT.transitions);
});

test('a task goes with the transitions that begin or end there', () => {
  const { tasks, transitions } = removeTask(DOCUMENT_EDIT, 1);
  expect(tasks.map(({ key }) => key)).toEqual(['edit', 'check']);
  expect(transitions).toHaveLength(4);
});

test('a new task has a key of its own, and the first of all is where a run begins', () => {
  const empty = { ...DOCUMENT_EDIT, tasks: [], transitions: [] };
  const one = addTask(empty, 'FORM', 'First');
  expect(one.transitions).toEqual([{ from: null, to: 'form' }]);
  const two = addTask(one, 'FORM', 'Second');
  expect(two.tasks.map(({ key }) => key)).toEqual(['form', 'form-2']);
  expect(two.transitions).toHaveLength(1);
});

test('a service that becomes a form loses what forms may not have', () => {
  const form = setTaskType(DOCUMENT_EDIT, 2, 'FORM').tasks[2]!;
  expect(Object.keys(form).sort()).toEqual(['key', 'output', 'title', 'type']);
  const service = setTaskType(DOCUMENT_EDIT, 0, 'ASYNC_ACTION').tasks[0]!;
  expect(service).toMatchObject({ type: 'ASYNC_ACTION', action_url: 'https://', queue: 'Editors' });
});

test.each([
  ['', 'missing'],
  ['a b', 'not-a-key'],
  ['x'.repeat(101), 'not-a-key'],
  ['ask', 'twice'],
  ['ask-2', null],
])('as a key %j is %s', (key, problem) => {
  expect(keyProblem(key, ['edit', 'ask'])).toBe(problem);
});

test('a new transition is asked last', () => {
  const { transitions } = addTransition(DOCUMENT_EDIT, 'edit', { status: 'CANCELLED' });
  expect(transitions.at(-1)).toEqual({ from: 'edit', to: null, status: 'CANCELLED', priority: 3 });
  const first = addTransition(DOCUMENT_EDIT, 'ask', { to: 'check' });
  expect(first.transitions.at(-1)).toEqual({ from: 'ask', to: 'check' });
});

test('a transition is asked earlier or later, and stays where it is at the ends', () => {
  const order = (document: WorkflowDocument) => siblings(document, 'edit').map(({ at }) => at);
  expect(order(DOCUMENT_EDIT)).toEqual([1, 2]);
  const later = moveTransition(DOCUMENT_EDIT, 1, 1);
  expect(order(later)).toEqual([2, 1]);
  expect(order(moveTransition(later, 1, -1))).toEqual([1, 2]);
  expect(moveTransition(DOCUMENT_EDIT, 1, -1)).toBe(DOCUMENT_EDIT);
  expect(order(moveTransition(addTransition(ONBOARDING, 'x', { to: 'y' }), 99, 1))).toEqual([]);
});

test('only a transition to an end has a final status', () => {
  const toTask = setTarget(DOCUMENT_EDIT, 4, { to: 'ask' }).transitions[4];
  expect(toTask).toEqual({
    from: 'check',
    to: 'ask',
    condition: { score: { $gte: 5 } },
    priority: 1,
  });
  const toEnd = setTarget(DOCUMENT_EDIT, 3, { status: 'CANCELLED' }).transitions[3];
  expect(toEnd).toEqual({ from: 'ask', to: null, status: 'CANCELLED' });
});

test('a condition that asks nothing is left out', () => {
  expect(setCondition(DOCUMENT_EDIT, 1, {}).transitions[1]).not.toHaveProperty('condition');
  expect(removeTransition(DOCUMENT_EDIT, 1).transitions).toHaveLength(5);
});

test('a field of the workflow gets another name everywhere', () => {
  const renamed = renameWorkflowField(DOCUMENT_EDIT, 'updated_doc', 'edited doc');
  expect(JSON.stringify(renamed)).not.toContain('updated_doc');
  expect(renamed.tasks[2]?.input_transform).toEqual({ text: "$['edited doc']", language: 'en' });
  expect(renamed.transitions[2]?.condition).toEqual({ 'edited doc': { $ne: null } });
  const title = renameWorkflowField(DOCUMENT_EDIT, 'title', 'name');
  expect(title.tickets?.[0]?.fields).toEqual(['name', 'submitted_doc']);
  expect(title.workflow.fields['required']).toEqual(['name', 'submitted_doc']);
  expect(title.workflow.title).toBe('Document edit');
});

test('queries of similar fields, and texts that only look like queries, keep theirs', () => {
  const document = setTask(ONBOARDING, 0, 'input_transform', {
    a: '$.company',
    b: '$.company_name',
    c: '$.company[0].x',
    d: '$$.company',
    e: 3,
    f: "$['company']",
  });
  const renamed = renameWorkflowField(document, 'company', 'firm');
  expect(renamed.tasks[0]?.input_transform).toEqual({
    a: '$.firm',
    b: '$.company_name',
    c: '$.firm[0].x',
    d: '$$.company',
    e: 3,
    f: '$.firm',
  });
});

test('conditions follow inside of groups and along dotted paths, values do not', () => {
  const document = setCondition(ONBOARDING, 0, {
    $or: [{ 'contact.name': 'contact' }, { $not: { contact: { contact: 1 } } }],
  });
  expect(renameWorkflowField(document, 'contact', 'person').transitions[0]?.condition).toEqual({
    $or: [{ 'person.name': 'contact' }, { $not: { person: { contact: 1 } } }],
  });
});

test('a list of fields becomes a schema of them, and back', () => {
  const schema = asSchema(['title', 'score'], DOCUMENT_EDIT.workflow);
  expect(schema).toMatchObject({ type: 'object', properties: { score: { maximum: 10 } } });
  expect(asList(schema, DOCUMENT_EDIT.workflow)).toEqual(['title', 'score']);
});

test('ticket types come, change and go', () => {
  const two = addTicket(addTicket(DOCUMENT_EDIT, 'One'), 'Two');
  expect(two.tickets?.map(({ key }) => key)).toEqual(['request-edit', 'request', 'request-2']);
  const set = setTicket(two, 1, 'company_roles', ['Sales']);
  expect(set.tickets?.[1]).toMatchObject({ company_roles: ['Sales'] });
  expect(removeTicket(set, 1).tickets).toHaveLength(2);
});

test('changes are undone and done again; typing in one field is one change', () => {
  let history = begin('a');
  history = change(history, 'b', 'title');
  history = change(history, 'c', 'title');
  history = change(history, 'd');
  expect(undo(history).present).toBe('c');
  history = undo(undo(history));
  expect(history.present).toBe('a');
  expect(redo(redo(history)).present).toBe('d');
  const other = change(redo(history), 'e');
  expect(redo(other).present).toBe('e');
});
