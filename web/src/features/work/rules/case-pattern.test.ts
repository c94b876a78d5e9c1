import { expect, test } from 'vitest';
import { tryPattern } from './case-pattern';
import { CASE_PATTERN } from './queue-fields';

test('the whole trimmed id must match', () => {
  expect(tryPattern(CASE_PATTERN, ' 2026-0313-000184 ')).toBe('fits');
  expect(tryPattern(CASE_PATTERN, '2026-0313-0001845')).toBe('differs');
  expect(tryPattern('[A-Z]{3}', 'ABCD')).toBe('differs');
  expect(tryPattern('INC[0-9]+|REQ[0-9]+', 'REQ12')).toBe('fits');
});

test('a pattern that cannot be used is said to be broken', () => {
  expect(tryPattern('([0-9]', '1')).toBe('broken');
  expect(tryPattern('(?=a)a', 'a')).toBe('broken');
  expect(tryPattern('(a)\\1', 'aa')).toBe('broken');
});
