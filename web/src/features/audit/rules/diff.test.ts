import { expect, test } from 'vitest';
import { changesOf, kebab, listChange } from './diff';

test('a change has the fields of both sides', () => {
  expect(
    changesOf({
      subject: 'queue',
      before: { zone: 'UTC', quota: 1 },
      after: { quota: 3, maxHeld: 5 },
    }),
  ).toEqual([
    { field: 'zone', before: 'UTC', after: undefined },
    { field: 'quota', before: 1, after: 3 },
    { field: 'maxHeld', before: undefined, after: 5 },
  ]);
});

test('what was created has no before, and ids are not told', () => {
  expect(
    changesOf({ subject: 'queue', before: null, after: { personId: '0198', start: '2026-03-13' } }),
  ).toEqual([{ field: 'start', before: undefined, after: '2026-03-13' }]);
  expect(changesOf({ subject: 'queue', before: null, after: null })).toEqual([]);
  const after = { person: '0198', version: 4, extension: '201' };
  expect(changesOf({ subject: 'roster-person', before: null, after })).toEqual([
    { field: 'extension', before: undefined, after: '201' },
  ]);
});

test('lists are compared word by word', () => {
  expect(
    listChange({ field: 'roles', before: ['admin', 'user'], after: ['user', 'planner'] }),
  ).toEqual({ removed: ['admin'], kept: ['user'], added: ['planner'] });
  expect(listChange({ field: 'quota', before: 1, after: 2 })).toBeNull();
});

test('names of fields become ids of messages', () => {
  expect(kebab('watchExternalUpdates')).toBe('watch-external-updates');
  expect(kebab('zone')).toBe('zone');
});
