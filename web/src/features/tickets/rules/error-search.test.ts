import { expect, test } from 'vitest';
import { statusesOf, toggled } from './error-search';

test('what is not resolved is shown', () => {
  expect(statusesOf({})).toEqual(['NEW', 'REVIEWED']);
  expect(statusesOf({ status: ['SILLY'] })).toEqual(['NEW', 'REVIEWED']);
  expect(statusesOf({ status: ['RESOLVED'] })).toEqual(['RESOLVED']);
});

test('a chip adds its status, or takes it away', () => {
  expect(toggled({}, 'RESOLVED')).toEqual(['NEW', 'REVIEWED', 'RESOLVED']);
  expect(toggled({}, 'REVIEWED')).toEqual(['NEW']);
  expect(toggled({ status: ['NEW'] }, 'REVIEWED')).toBeUndefined();
  expect(toggled({ status: ['NEW'] }, 'NEW')).toBeUndefined();
});
