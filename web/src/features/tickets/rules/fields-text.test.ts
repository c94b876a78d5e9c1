import { expect, test } from 'vitest';
import { readFields, writeFields } from './fields-text';

test('fields read back as they were written', () => {
  const fields = { item: 'Chair', price: 90.5, approved: null, tags: ['a'] };
  expect(readFields(writeFields(fields))).toEqual(fields);
});

test('what is no object is not read', () => {
  expect(readFields('[1]')).toBeNull();
  expect(readFields('{"a":')).toBeNull();
  expect(readFields('null')).toBeNull();
});
