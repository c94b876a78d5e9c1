import { expect, test } from 'vitest';
import { meant } from './meant';
import type { Schema } from './types';

const ROOT = {
  $defs: {
    contact: { title: 'Contact', type: 'object' },
    again: { $ref: '#/$defs/contact', description: 'Twice' },
    'a/b c': { title: 'Odd' },
    round: { $ref: '#/$defs/round' },
  },
} as Schema;

test.each([
  ['a schema of its own', { title: 'Name' }, { title: 'Name' }],
  ['a reference', { $ref: '#/$defs/contact' }, { title: 'Contact', type: 'object' }],
  [
    'one with something beside it',
    { $ref: '#/$defs/contact', title: 'Who' },
    { title: 'Who', type: 'object' },
  ],
  [
    'one to another',
    { $ref: '#/$defs/again' },
    { title: 'Contact', type: 'object', description: 'Twice' },
  ],
  ['one that is encoded', { $ref: '#/$defs/a~1b%20c' }, { title: 'Odd' }],
  ['one with a stray percent sign', { $ref: '#/$defs/100%' }, {}],
  ['one to what is not there', { $ref: '#/$defs/none', title: 'Own' }, { title: 'Own' }],
  ['one to another document', { $ref: 'https://example.com/s.json' }, {}],
  ['one that goes round', { $ref: '#/$defs/round' }, {}],
  ['what is no schema', true, {}],
])('%s', (_, schema, expected) => {
  expect(meant(schema, ROOT)).toEqual(expected);
});
