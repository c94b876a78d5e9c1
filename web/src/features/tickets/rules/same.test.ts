import { expect, test } from 'vitest';
import { isSame } from './same';

test('the order of fields does not matter, that of entries does', () => {
  expect(isSame({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(
    true,
  );
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});

test('a field that is not there is not null, but as good as undefined', () => {
  expect(isSame({ a: undefined }, {})).toBe(true);
  expect(isSame({ a: null }, {})).toBe(false);
  expect(isSame(null, null)).toBe(true);
});
