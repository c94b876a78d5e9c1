import { expect, test } from 'vitest';
import { relative } from './relative';

const noon = new Date('2026-03-29T12:00:00Z');
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

test.each([
  [0, 0, 'second'],
  [-4, 0, 'second'],
  [-59, -59, 'second'],
  [-60, -1, 'minute'],
  [3599, 59, 'minute'],
  [3600, 1, 'hour'],
  [-86_400, -1, 'day'],
  [-8 * 86_400, -1, 'week'],
  [-400 * 86_400, -1, 'year'],
] as const)('%i seconds from now is %i %s', (seconds, value, unit) => {
  expect(relative(after(seconds), noon)).toEqual({ value, unit });
});
