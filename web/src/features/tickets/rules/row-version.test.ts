import { expect, test } from 'vitest';
import { versionOf } from './row-version';

test('the same words make the same number, others another', () => {
  expect(versionOf('OPEN', 'Amy')).toBe(versionOf('OPEN', 'Amy'));
  expect(versionOf('OPEN', 'Amy')).not.toBe(versionOf('OPEN', 'Ben'));
  expect(versionOf('a', 'b')).not.toBe(versionOf('ab'));
});
