import { expect, test } from 'vitest';
import { errandPage } from './errand-page';
import { pauseIn } from './pause';

test('an errand leads to what it works on', () => {
  expect(errandPage({ kind: 'find-timetable', about: '7' })).toBe('/roster/planning/7');
  expect(errandPage({ kind: 'import-cases', about: '7' })).toBe('/cases/imports/7');
});

test('a kind from a newer server leads nowhere', () => {
  expect(errandPage({ kind: 'tell-the-moon', about: '7' })).toBeNull();
});

test('a pause is told in the largest unit that fits', () => {
  expect(pauseIn(5)).toEqual({ value: 5, unit: 'second' });
  expect(pauseIn(600)).toEqual({ value: 10, unit: 'minute' });
  expect(pauseIn(43_200)).toEqual({ value: 12, unit: 'hour' });
  expect(pauseIn(172_800)).toEqual({ value: 2, unit: 'day' });
  expect(pauseIn(90)).toEqual({ value: 90, unit: 'second' });
});
