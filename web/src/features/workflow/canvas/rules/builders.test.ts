import { expect, test } from 'vitest';
import { ONBOARDING } from '@/test/fake-kit/workflow-samples';
import {
  addField,
  removeField,
  renameField,
  schemaFields,
  setChoices,
  setFieldSchema,
  setFieldType,
  setFormat,
  setLimit,
  setNullable,
  setRequired,
} from './schema-fields';
import {
  addRow,
  asKind,
  removeRow,
  renameRow,
  setRow,
  transformRows,
  valueOfRow,
} from './transforms';

const TRANSFORM = {
  text: '$.updated_doc',
  language: 'en',
  tries: 3,
  price_tag: '$$5',
  nothing: null,
  list: ['a', { b: 1 }],
  empty: '',
};

test('a transform is read as rows and written again as it was', () => {
  const rows = transformRows(TRANSFORM);
  expect(rows.map(({ field, kind, written }) => `${field} ${kind} ${written}`)).toEqual([
    'text query $.updated_doc',
    'language text en',
    'tries json 3',
    'price_tag text $5',
    'nothing json null',
    'list json ["a",{"b":1}]',
    'empty text ',
  ]);
  expect(Object.fromEntries(rows.map((row) => [row.field, valueOfRow(row)]))).toEqual(TRANSFORM);
});

test('rows of a transform change in their place', () => {
  expect(setRow(TRANSFORM, { field: 'tries', kind: 'text', written: '$9' })).toEqual({
    ...TRANSFORM,
    tries: '$$9',
  });
  expect(setRow(TRANSFORM, { field: 'tries', kind: 'json', written: '{' })).toEqual(TRANSFORM);
  expect(Object.keys(renameRow(TRANSFORM, 'language', 'lang') ?? {})[1]).toBe('lang');
  expect(renameRow(TRANSFORM, 'language', 'tries')).toBeNull();
  expect(removeRow({ a: 1 }, 'a')).toBeUndefined();
  expect(addRow({ score: 1 }, 'score')).toEqual({ score: 1, score_2: '$.score' });
});

test('a row keeps what was written as far as it means something of another kind', () => {
  const row = { field: 'a', kind: 'text' as const, written: 'en' };
  expect(asKind(row, 'json').written).toBe('"en"');
  expect(asKind(asKind(row, 'json'), 'text').written).toBe('en');
  expect(asKind(row, 'query').written).toBe('$.');
});

const SCHEMA = ONBOARDING.workflow.fields;
const field = (schema: typeof SCHEMA, name: string) =>
  schemaFields(schema).find((one) => one.name === name);

test('fields are shown as far as they can be', () => {
  expect(field(SCHEMA, 'company')).toMatchObject({ type: 'string', isRequired: true, least: 2 });
  expect(field(SCHEMA, 'risk')).toMatchObject({ choices: ['low', 'medium', 'high'] });
  expect(field(SCHEMA, 'contact')).toMatchObject({ type: null });
});

test('what the builder does not show is never lost', () => {
  const changed = setNullable(
    setLimit(
      setFormat(setRequired(SCHEMA, 'country', false), 'country', 'email'),
      'country',
      'most',
      9,
    ),
    'country',
    true,
  );
  expect(changed).toMatchObject({
    $defs: SCHEMA['$defs'],
    required: ['company', 'contact'],
    properties: {
      country: {
        type: ['string', 'null'],
        pattern: '^[A-Z]{2}$',
        title: 'Country',
        format: 'email',
        maxLength: 9,
      },
    },
  });
  expect(setNullable(changed, 'country', false)).toMatchObject({
    properties: { country: { type: 'string' } },
  });
});

test('another type takes away only what is said of the old one', () => {
  const number = setFieldType(SCHEMA, 'company', 'number');
  expect(field(number, 'company')?.schema).toEqual({ type: 'number', title: 'Company' });
  expect(field(setLimit(number, 'company', 'least', 3), 'company')?.schema).toMatchObject({
    minimum: 3,
  });
});

test('what may be chosen keeps values that are no texts', () => {
  const schema = { properties: { a: { enum: ['x', null, 3] } } };
  expect(setChoices(schema, 'a', ['x', 'y'])).toEqual({
    properties: { a: { enum: ['x', 'y', null, 3] } },
  });
  expect(setChoices(schema, 'a', [])).toEqual({ properties: { a: {} } });
});

test('fields come, get another name in their place, and go, and what is required with them', () => {
  const more = addField(SCHEMA, 'company');
  expect(field(more, 'company_2')).toMatchObject({ type: 'string' });
  expect(addField({}, 'a')).toEqual({ type: 'object', properties: { a: { type: 'string' } } });
  const renamed = renameField(SCHEMA, 'country', 'land');
  expect(schemaFields(renamed)[1]).toMatchObject({ name: 'land', isRequired: true });
  expect(renameField(SCHEMA, 'nowhere', 'land')).toBe(SCHEMA);
  const removed = removeField(SCHEMA, 'contact');
  expect(removed).toMatchObject({ required: ['company', 'country'] });
  expect(setRequired({ required: ['a'] }, 'a', false)).toEqual({});
  expect(setFieldSchema(SCHEMA, 'contact', true)).toMatchObject({ properties: { contact: true } });
});
