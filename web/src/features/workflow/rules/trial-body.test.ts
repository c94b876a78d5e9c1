import { expect, test } from 'vitest';
import { readBody } from './trial-body';

test('only objects are sent, and nothing is an empty one', () => {
  expect(readBody(' ')).toEqual({});
  expect(readBody('{"a":[1]}')).toEqual({ a: [1] });
  expect(['[]', 'null', '1', '"a"', '{', '{} {}'].map(readBody)).toEqual(Array(6).fill(null));
});
