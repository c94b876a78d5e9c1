import { expect, test } from 'vitest';
import type { Json, Retries } from '@/components/workflow-drawing/document';
import type { KnownField } from './known-fields';
import { retriesOf, setRetries } from './retries';
import { asNumbers, inputFor } from './value-input';

test.each<[Retries | undefined, 'times' | 'delay_seconds' | 'factor', number | null, unknown]>([
  [undefined, 'times', 2, 2],
  [2, 'times', null, undefined],
  [2, 'delay_seconds', 10, { times: 2, delay_seconds: 10 }],
  [undefined, 'factor', 3, { times: 0, factor: 3 }],
  [{ times: 3, factor: 2 }, 'factor', null, { times: 3 }],
  [{ delay_seconds: 5 }, 'delay_seconds', null, undefined],
  [{ delay_seconds: 5 }, 'factor', 4, { delay_seconds: 5, factor: 4 }],
])('retries of %j with %s as %j are %j', (before, name, value, after) => {
  expect(setRetries(before, name, value)).toEqual(after);
});

test('retries are three numbers, however they are written', () => {
  expect(retriesOf(4)).toEqual({ times: 4, delay: null, factor: null });
  expect(retriesOf({ delay_seconds: 5 })).toEqual({ times: null, delay: 5, factor: null });
});

const field = (kind: KnownField['kind'], choices: string[] = []): KnownField => ({
  path: 'a',
  title: 'A',
  kind,
  choices,
});

test.each<[Json, KnownField | undefined, string]>([
  [5, field('number'), 'number'],
  ['5', field('number'), 'json'],
  ['2026-01-31', field('date'), 'date'],
  ['soon', field('date'), 'text'],
  ['low', field('choice', ['low']), 'choice'],
  ['odd', field('choice', ['low']), 'text'],
  [['low'], field('choice', ['low']), 'choices'],
  [[], field('integer'), 'numbers'],
  [[1, 'a'], field('text'), 'json'],
  [['a'], undefined, 'texts'],
  [true, field('text'), 'boolean'],
  [{ w: 2 }, field('json'), 'json'],
  [null, undefined, 'json'],
])('%j is typed in by its field', (value, of, kind) => {
  expect(inputFor(value, of)).toBe(kind);
});

test('of a list of numbers only numbers are taken', () => {
  expect(asNumbers(['1', ' 2,5 ', 'x', '-3'])).toEqual([1, 2.5, -3]);
});
