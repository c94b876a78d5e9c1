import { expect, test } from 'vitest';
import type { Task } from '../api/task';
import { faceOf, nextTask } from './task-face';

const amy = { id: 'amy', username: 'amy', displayName: 'Amy Larsen' };

function task(row: Partial<Task['task']>, more: Partial<Task> = {}): Task {
  return {
    task: {
      type: 'FORM',
      status: 'OPEN',
      ticketStatus: 'IN_PROGRESS',
      holder: null,
      skipped: false,
      ...row,
    },
    completedBy: null,
    mayComplete: false,
    ...more,
  } as Task;
}

test('who has it fills it in', () => {
  expect(faceOf(task({ holder: amy }, { mayComplete: true }))).toEqual({
    kind: 'form',
    isOnHold: false,
  });
});

test('nobody has it, or somebody else', () => {
  expect(faceOf(task({}))).toEqual({ kind: 'nobody' });
  expect(faceOf(task({ holder: amy }))).toEqual({ kind: 'somebody-else', name: 'Amy Larsen' });
});

test('what was done says by whom, and whether it was skipped', () => {
  const done = task({ status: 'COMPLETED', ticketStatus: 'CANCELLED' }, { completedBy: amy });
  expect(faceOf(done)).toEqual({ kind: 'done', by: 'Amy Larsen', isSkipped: false });
  expect(faceOf(task({ status: 'COMPLETED', skipped: true }))).toMatchObject({ isSkipped: true });
});

test('a ticket that was given up asks for nothing', () => {
  expect(faceOf(task({ ticketStatus: 'CANCELLED' }, { mayComplete: true })).kind).toBe('cancelled');
});

test('a task can be done while its ticket is on hold', () => {
  expect(faceOf(task({ ticketStatus: 'ON_HOLD' }, { mayComplete: true }))).toEqual({
    kind: 'form',
    isOnHold: true,
  });
});

test('a service does its tasks by itself', () => {
  expect(faceOf(task({ type: 'SYNC_ACTION', status: 'ERROR' })).kind).toBe('service');
});

test('the next task is another one', () => {
  expect(nextTask([{ id: 'a' }, { id: 'b' }], 'a')).toEqual({ id: 'b' });
  expect(nextTask([{ id: 'a' }], 'a')).toBeNull();
});
