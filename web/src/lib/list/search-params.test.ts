import { expect, test } from 'vitest';
import { many } from './list-search';
import { parseSearch, stringifySearch } from './search-params';

test('several values of one filter are repeated in the address', () => {
  expect(stringifySearch({ state: ['waiting', 'parked'], q: 'a b', sort: undefined })).toBe(
    '?state=waiting&state=parked&q=a+b',
  );
});

test('an address reads back as it was written', () => {
  const search = { state: ['waiting', 'parked'], q: '0012' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('one value of a repeatable filter is a list of one', () => {
  expect(many.parse('waiting')).toEqual(['waiting']);
  expect(many.parse(undefined)).toBeUndefined();
});
