import { expect, test } from 'vitest';
import type { Json } from '@/components/workflow-drawing/document';
import { formatCondition, parseCondition, type Group, type Part, type Row } from './condition';
import {
  addPart,
  changePart,
  newGroup,
  newRow,
  questionOf,
  setField,
  setJoin,
  setQuestion,
  toggleNot,
} from './condition-edit';
import { knownFields } from './known-fields';

const SHAPES: [string, Json][] = [
  ['nothing', {}],
  ['a bare value', { field: 3 }],
  ['a bare null', { answer: null }],
  ['a bare text that looks like an operator', { price: '$5' }],
  ['a bare object', { size: { w: 2, h: { d: 3 } } }],
  ['an empty object', { size: {} }],
  ['a bare list', { tags: ['red'] }],
  ['$eq written out', { score: { $eq: 5 } }],
  ['$eq of null', { score: { $eq: null } }],
  ['$ne', { question: { $ne: null } }],
  ['every order', { a: { $gt: 1 }, b: { $gte: 2 }, c: { $lt: 3 }, d: { $lte: 4 } }],
  ['an order of texts', { first_day: { $gte: '2026-01-31' } }],
  ['$in and $nin', { risk: { $in: ['medium', 'high'] }, country: { $nin: [] } }],
  ['$exists', { a: { $exists: true }, b: { $exists: false } }],
  ['several operators of one field', { price: { $gt: 100, $lte: 500 } }],
  ['several fields', { score: { $gte: 5 }, country: 'ES', done: true }],
  ['dotted paths', { 'customer.address.city': 'Vic', 'lines.0.price': { $lt: 9.5 } }],
  ['$not of one operator', { score: { $not: { $gte: 5 } } }],
  ['$not beside others', { score: { $not: { $gte: 5 }, $exists: true } }],
  ['$not of several operators', { score: { $not: { $gte: 5, $lt: 9 } } }],
  ['$not of $not', { score: { $not: { $not: { $gte: 5 } } } }],
  ['$and alone', { $and: [{ a: 1 }, { b: 2 }] }],
  ['$and of the same field', { $and: [{ a: { $ne: 1 } }, { a: { $ne: 2 } }] }],
  ['$and of one', { $and: [{ a: 1 }] }],
  ['$or alone', { $or: [{ a: 1 }, { b: { $gt: 2 } }] }],
  ['$or of one', { $or: [{ a: 1 }] }],
  ['$or beside a field', { score: { $gte: 5 }, $or: [{ urgent: true }, { price: { $lt: 100 } }] }],
  ['$or beside the same field', { a: { $ne: 0 }, $or: [{ a: 1 }, { a: 2 }] }],
  ['$and beside $or', { $and: [{ a: 1 }], $or: [{ b: 1 }], c: 1 }],
  ['$or of wholes', { $or: [{ a: 1, b: 2 }, { c: { $gt: 1, $lt: 5 } }, {}] }],
  ['$not of a condition', { $not: { a: 1 } }],
  ['$not of several', { $not: { a: 1, b: { $gt: 2 } } }],
  ['$not of $or', { $not: { $or: [{ a: 1 }, { b: 2 }] } }],
  ['$not of $not of a condition', { $not: { $not: { a: 1 } } }],
  ['$not beside others', { a: 1, $not: { b: 2 }, $or: [{ c: 3 }] }],
  ['$not of nothing', { $not: {} }],
  [
    'nested deeply',
    { $or: [{ $and: [{ $or: [{ a: 1 }, { $not: { b: 2 } }] }, { c: 3 }] }, { d: 4 }] },
  ],
  ['$and in $and', { $and: [{ $and: [{ a: 1 }, { b: 2 }] }, { c: 3 }] }],
  ['an unknown operator of a field', { score: { $above: 5 } }],
  ['an unknown operator', { $nor: [{ a: 1 }], b: 2 }],
  ['operators beside names', { score: { $gte: 5, w: 2 } }],
  ['operators with the wrong values', { a: { $exists: 'x' }, b: { $in: 3 }, c: { $gt: [1] } }],
  ['lists with the wrong items', { $or: [5, null, { a: 1 }], $and: 'x' }],
  ['$not with the wrong value', { $not: 5, a: { $not: 5 } }],
  ['empty lists', { $and: [], $or: [] }],
  ['a text', 'always'],
  ['a list', [{ a: 1 }]],
  ['a number', 0],
];

test.each(SHAPES)('%s is written again as it was read', (_name, condition) => {
  expect(formatCondition(parseCondition(condition))).toEqual(condition);
});

test.each(SHAPES)('%s keeps the order of its entries', (_name, condition) => {
  expect(JSON.stringify(formatCondition(parseCondition(condition)))).toBe(
    JSON.stringify(condition),
  );
});

const kinds = (group: Group): unknown[] =>
  group.parts.map((part) => {
    if (part.kind === 'row') return `${part.field} ${part.operator}`;
    if (part.kind === 'raw') return part.json;
    const inner = part.kind === 'not' ? part.of : part;
    return [part.kind === 'not' ? `not ${inner.join}` : inner.join, ...kinds(inner)];
  });

test('rows show what people ask; what they cannot show stays JSON', () => {
  const read = parseCondition({
    price: { $gt: 1, $lte: 5 },
    score: { $not: { $gte: 5, $lt: 9 } },
    $or: [{ a: 1 }, { b: 2, c: 3 }],
    $not: { d: 4 },
  });
  expect(kinds(read)).toEqual([
    'price $gt',
    'price $lte',
    { score: { $not: { $gte: 5, $lt: 9 } } },
    ['any', 'a $eq', ['all', 'b $eq', 'c $eq']],
    ['not all', 'd $eq'],
  ]);
});

test('the one group of a condition is the outermost', () => {
  expect(parseCondition({ $or: [{ a: 1 }, { b: 2 }] })).toMatchObject({ join: 'any' });
});

const FIELDS = knownFields({
  properties: {
    score: { type: 'number' },
    title: { type: 'string' },
    risk: { enum: ['low', 'high'] },
    done: { type: ['boolean', 'null'] },
    contact: { $ref: '#/$defs/contact' },
  },
  $defs: { contact: { title: 'Contact', properties: { email: { type: 'string' } } } },
});
const field = (path: string) => FIELDS.find((one) => one.path === path);

test('fields are known with what is inside of them', () => {
  expect(FIELDS.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
    'score: number',
    'title: text',
    'risk: choice',
    'done: boolean',
    'contact: text',
    'contact.email: text',
  ]);
  expect(field('contact')?.title).toBe('Contact');
});

test('the same field asked twice with the same operator needs two conditions', () => {
  const row = (value: number): Part => ({ ...newRow(field('score')), operator: '$ne', value });
  const twice = addPart(addPart(parseCondition({}), [], row(1)), [], row(2));
  expect(formatCondition(twice)).toEqual({ $and: [{ score: { $ne: 1 } }, { score: { $ne: 2 } }] });
});

test('two limits of one field are written together', () => {
  const read = parseCondition({ score: { $gt: 1 }, title: 'x' });
  const more = addPart(read, [], { ...newRow(field('score')), operator: '$lt', value: 9 });
  expect(formatCondition(more)).toEqual({ score: { $gt: 1, $lt: 9 }, title: 'x' });
});

test('rows are added inside of groups, joined otherwise, and taken out with groups that are empty then', () => {
  const start = parseCondition({ title: 'x' });
  const grouped = addPart(start, [], newGroup('any', newRow(field('score'))));
  expect(formatCondition(grouped)).toEqual({ title: 'x', $or: [{ score: 0 }] });
  const larger = addPart(grouped, [1], newRow(field('done')));
  expect(formatCondition(larger)).toEqual({ title: 'x', $or: [{ score: 0 }, { done: true }] });
  expect(formatCondition(setJoin(larger, [], 'any'))).toEqual({
    $or: [{ title: 'x' }, { $or: [{ score: 0 }, { done: true }] }],
  });
  const without = changePart(
    changePart(larger, [1, 0], () => null),
    [1, 0],
    () => null,
  );
  expect(formatCondition(without)).toEqual({ title: 'x' });
});

test('a group is turned into its opposite and back', () => {
  const start = parseCondition({ a: 1, $or: [{ b: 1 }, { c: 1 }] });
  const turned = toggleNot(start, [1]);
  expect(formatCondition(turned)).toEqual({ a: 1, $not: { $or: [{ b: 1 }, { c: 1 }] } });
  expect(formatCondition(toggleNot(turned, [1]))).toEqual(formatCondition(start));
});

test('a row asks something else and keeps its value as far as it fits', () => {
  const row = parseCondition({ score: { $gte: 5 } }).parts[0] as Row;
  expect(setQuestion(row, '$lt', field('score'))).toMatchObject({ operator: '$lt', value: 5 });
  expect(setQuestion(row, '$in', field('score'))).toMatchObject({ operator: '$in', value: [5] });
  const empty = setQuestion(row, 'empty', field('score'));
  expect(questionOf(empty)).toBe('empty');
  expect(setQuestion(empty, '$gte', field('score'))).toMatchObject({ value: 0 });
  expect(setQuestion(row, 'missing', field('score'))).toMatchObject({ value: false });
});

test('a row asks another field, with a value of its kind', () => {
  const row = parseCondition({ score: { $gte: 5 } }).parts[0] as Row;
  expect(setField(row, 'title', field('title'))).toMatchObject({ field: 'title', value: '' });
  expect(setField(row, 'done', field('done'))).toMatchObject({ value: true });
  expect(setField(row, 'somewhere.else', undefined)).toMatchObject({ value: 5 });
});
