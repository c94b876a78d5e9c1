import { expect, test } from 'vitest';
import { taskName } from './task-name';

test('a name tells the ticket, and which task of it', () => {
  expect(taskName('12-3')).toEqual({ ticket: '12', number: 3 });
});

test('an id is no name, also when it ends in digits', () => {
  expect(taskName('01990000-0000-7000-8000-000000000012')).toBeNull();
  expect(taskName('task-12')).toBeNull();
});
