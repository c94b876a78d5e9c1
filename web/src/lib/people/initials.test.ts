import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Ana Maria Puig', 'AP'],
  ['Dolors Puig i Serra', 'DS'],
  ['  àngel ', 'À'],
  ['Sean O’Brien', 'SO'],
  ['Amy Larsen (external)', 'AE'],
  ['李 小龙', '李小'],
  ['', '?'],
  [' … ', '?'],
])('initials of “%s” are those of the first and the last word: %s', (name, shown) => {
  expect(initials(name)).toBe(shown);
});

test.each([
  ['Resolved by 149', 'R49'],
  ['Resolved by 12', 'R12'],
  ['Agent 7', 'A7'],
  ['Agent #007', 'A07'],
  ['agent149', 'A49'],
  ['149', '49'],
  ['7', '7'],
])('of “%s”, which ends in a number, the last digits are kept: %s', (name, shown) => {
  expect(initials(name)).toBe(shown);
});

test.each([
  ['Ben Okafor2', 'BO'],
  ['3rd Line', '3L'],
  ['Amy 2nd', 'A2'],
])('a number that is no word of its own changes nothing: “%s” is %s', (name, shown) => {
  expect(initials(name)).toBe(shown);
});

test('people who are only numbered are told from each other', () => {
  const names = Array.from({ length: 100 }, (_, at) => `Resolved by ${100 + at}`);
  expect(new Set(names.map(initials)).size).toBe(100);
});
