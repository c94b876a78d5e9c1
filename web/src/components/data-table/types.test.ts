import { expect, test } from 'vitest';
import { nextSort } from './types';

test('a heading sorts rising, then falling, then not at all', () => {
  expect(nextSort(undefined, 'name')).toBe('name');
  expect(nextSort('name', 'name')).toBe('-name');
  expect(nextSort('-name', 'name')).toBeUndefined();
  expect(nextSort('-size', 'name')).toBe('name');
});
