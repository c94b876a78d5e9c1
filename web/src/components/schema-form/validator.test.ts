import { expect, test, vi } from 'vitest';
import { pathOf, placed } from './faults';
import type { Data, Schema } from './types';
import { uiOf } from './ui-of';
import { validator } from './validator';

function told(schema: Schema, data: Data) {
  return validator
    .validateFormData(data, schema)
    .errors.map(({ name, property, params }) => [property, name, params.wanted]);
}

test('each error is told once, where it is, with what the schema wants', () => {
  const schema: Schema = {
    type: 'object',
    required: ['a', 'b'],
    properties: {
      a: { type: 'string', maxLength: 2 },
      list: { type: 'array', items: { $ref: '#/$defs/entry' } },
    },
    $defs: { entry: { type: 'object', properties: { n: { type: 'number', minimum: 5 } } } },
  };
  expect(told(schema, { a: 'long', list: [{ n: 7 }, { n: 1 }] })).toEqual([
    ['.b', 'required', ['a', 'b']],
    ['.a', 'maxLength', 2],
    ['.list.1.n', 'minimum', 5],
  ]);
});

test('of alternatives none of which fits, one error is told', () => {
  const schema: Schema = {
    properties: { a: { anyOf: [{ type: 'string' }, { type: 'number', minimum: 3 }] } },
  };
  expect(told(schema, { a: true }).map(([, name]) => name)).toEqual(['anyOf']);
});

test('nothing is turned into code, which the content policy would refuse', () => {
  const made = vi.spyOn(globalThis, 'Function');
  expect(told({ properties: { a: { const: 1 } } }, { a: 2 })).toHaveLength(1);
  expect(made).not.toHaveBeenCalled();
});

test('a pattern that browsers do not know is left to the server', () => {
  expect(told({ properties: { a: { pattern: '(?P<x>a)' } } }, { a: 'b' })).toEqual([]);
});

test('alternatives are told apart with the definitions of the whole schema', () => {
  const root: Schema = { $defs: { small: { maximum: 3 } } };
  const small: Schema = { properties: { n: { $ref: '#/$defs/small' } } };
  expect(validator.isValid(small, { n: 2 }, root)).toBe(true);
  expect(validator.isValid(small, { n: 4 }, root)).toBe(false);
});

test('faults of the server are placed by what stands after the name of the data', () => {
  expect(pathOf('data.list[1].n', 'data')).toEqual(['list', '1', 'n']);
  expect(pathOf('ticket', 'data')).toBeNull();
  const faults = ['data.a', 'data.list[1].n', 'data.gone', 'ticket'].map((field) => ({
    field,
    message: `at ${field}`,
  }));
  const { fields, others } = placed(faults, 'data', { list: [] }, ['a'], (it) => it.message);
  expect(fields).toMatchObject({
    a: { __errors: ['at data.a'] },
    list: { 1: { n: { __errors: ['at data.list[1].n'] } } },
  });
  expect(others).toEqual(['at data.gone', 'at ticket']);
});

test('files, long texts and choices are drawn as such', () => {
  const ui = uiOf({
    properties: {
      one: { type: 'string', format: 'file' },
      two: { type: 'object', properties: { file_id: { type: 'integer' } } },
      text: { type: 'string', maxLength: 2_000 },
      many: { type: 'array', items: { properties: { file_id: {} } } },
    },
  });
  expect(ui['one']).toEqual({ 'ui:field': 'file' });
  expect(ui['two']).toEqual({ 'ui:field': 'file' });
  expect(ui['text']).toEqual({ 'ui:widget': 'textarea' });
  expect(ui['many']).toEqual({ items: { 'ui:field': 'file' } });
});
