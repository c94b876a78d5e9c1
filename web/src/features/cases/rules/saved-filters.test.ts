import { expect, test } from 'vitest';
import { findSame, readSaved, withSaved } from './saved-filters';

const URGENT = { name: 'Urgent', filter: { priority: ['P1'] } };

test('what was saved is read again', () => {
  expect(readSaved(JSON.stringify([URGENT]))).toEqual([URGENT]);
});

test('what cannot be read counts as nothing', () => {
  expect(readSaved('{broken')).toEqual([]);
  expect(readSaved('[{"name":""}]')).toEqual([]);
  expect(readSaved(null)).toEqual([]);
});

test('saving under a known name replaces', () => {
  const after = withSaved([URGENT], { name: 'Urgent', filter: { priority: ['P1', 'P2'] } });
  expect(after).toHaveLength(1);
  expect(findSame(after, { priority: ['P2', 'P1'] })?.name).toBe('Urgent');
});
