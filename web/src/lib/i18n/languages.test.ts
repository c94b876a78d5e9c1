import { expect, test } from 'vitest';
import { regional } from './languages';

test('dates and numbers are written as in the reader’s region', () => {
  expect(regional('en', ['ca', 'en-US', 'en'])).toBe('en-US');
  expect(regional('es', ['es-MX'])).toBe('es-MX');
});

test('without a region the usual one of the language is taken', () => {
  expect(regional('en', ['ca', 'en'])).toBe('en-GB');
  expect(regional('ca', [])).toBe('ca-ES');
});
