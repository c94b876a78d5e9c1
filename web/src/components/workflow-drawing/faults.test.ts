import { expect, test } from 'vitest';
import { faultsAt, faultsOf, placeOf, type PlacedFault } from './faults';
import { timesTaken } from './progress';

test.each<[string, PlacedFault['thing'], string]>([
  ['tasks[2].action_url', { kind: 'task', at: 2 }, 'action_url'],
  ['tasks[0]', { kind: 'task', at: 0 }, ''],
  [
    'transitions[1].condition.$or[0].score',
    { kind: 'transition', at: 1 },
    'condition.$or[0].score',
  ],
  ['tickets[0].fields[3]', { kind: 'ticket', at: 0 }, 'fields[3]'],
  ['workflow.fields.properties.a', { kind: 'workflow' }, 'fields.properties.a'],
  ['definition.tasks[1].key', { kind: 'task', at: 1 }, 'key'],
  ['tasks', { kind: 'workflow' }, 'tasks'],
  ['', { kind: 'workflow' }, ''],
])('a fault at %s belongs to its thing', (path, thing, field) => {
  expect(placeOf({ path, message: 'Wrong.' })).toEqual({ thing, field, message: 'Wrong.' });
});

test('a field has its own faults and those inside of it, not those of its namesakes', () => {
  const faults = ['input', 'input[1]', 'input.type', 'input_transform.a'].map((field) => ({
    path: `tasks[0].${field}`,
    message: field,
  }));
  const ofTask = faultsOf(faults, { kind: 'task', at: 0 });
  expect(faultsAt(ofTask, 'input').map(({ message }) => message)).toEqual([
    'input',
    'input[1]',
    'input.type',
  ]);
  expect(faultsOf(faults, { kind: 'task', at: 1 })).toEqual([]);
});

test('transitions to different ends are told apart if the run says as what it ended', () => {
  const taken = [{ from: 'a', to: null, status: 'CANCELLED' as const, times: 2 }];
  const progress = { tasks: {}, taken };
  expect(timesTaken({ from: 'a', to: null, status: 'CANCELLED' }, progress)).toBe(2);
  expect(timesTaken({ from: 'a', to: null, status: 'COMPLETED' }, progress)).toBe(0);
  expect(timesTaken({ from: null, to: 'a', status: null }, progress)).toBe(0);
});
