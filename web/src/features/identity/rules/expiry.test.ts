import { expect, test } from 'vitest';
import { expiresAt } from './expiry';

const now = new Date('2026-03-28T23:30:00Z');

test('a token runs out after whole days of 24 hours, also across a change of clocks', () => {
  expect(expiresAt('30', now)).toBe('2026-04-27T23:30:00.000Z');
});

test('a token may never run out', () => {
  expect(expiresAt('never', now)).toBeNull();
});
