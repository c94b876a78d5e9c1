import { expect, test } from 'vitest';
import type { Schema } from './types';
import { withNothing } from './with-nothing';

const text: Schema = { type: ['string', 'null'] };

test('a field that may be null and is left empty is null', () => {
  const schema: Schema = { properties: { question: text, answer: { type: 'string' } } };
  expect(withNothing(schema, {})).toEqual({ question: null });
  expect(withNothing(schema, { question: 'Why?', answer: 'So' })).toEqual({
    question: 'Why?',
    answer: 'So',
  });
});

test('so it is within objects that are there', () => {
  const schema: Schema = { properties: { contact: { properties: { phone: text } } } };
  expect(withNothing(schema, { contact: { name: 'Ada' } })).toEqual({
    contact: { name: 'Ada', phone: null },
  });
  expect(withNothing(schema, {})).toEqual({});
});

test('choices without null are not made null', () => {
  const closed: Schema = { type: ['string', 'null'], enum: ['a', 'b'] };
  const open: Schema = { type: ['string', 'null'], enum: ['a', null] };
  expect(withNothing({ properties: { closed, open } }, {})).toEqual({ open: null });
});
