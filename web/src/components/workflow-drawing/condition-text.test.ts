import { expect, test } from 'vitest';
import { ENGLISH } from '@/test/fake-kit/link-words';
import { conditionText } from './condition-text';
import type { Json } from './document';

test.each<[Json, string]>([
  [null, ''],
  [{}, ''],
  [{ score: 5 }, 'Readability = 5'],
  [{ score: { $gte: 5, $lt: 9 } }, 'Readability ≥ 5 and Readability < 9'],
  [{ answer: null }, 'answer is empty'],
  [{ answer: { $ne: null } }, 'answer is filled in'],
  [{ urgent: true }, 'urgent: yes'],
  [{ risk: { $in: ['medium', 'high'] } }, 'risk is one of medium, high'],
  [{ risk: { $nin: ['low'] } }, 'risk is none of low'],
  [{ 'customer.city': { $exists: false } }, 'customer.city is missing'],
  [{ score: { $not: { $gte: 5 } } }, 'not (Readability ≥ 5)'],
  [{ $not: { a: 1 } }, 'not (a = 1)'],
  [{ a: 1, $or: [{ b: 2 }, { c: 3, d: 4 }] }, 'a = 1 and (b = 2 or (c = 3 and d = 4))'],
  [{ size: { w: 2 } }, 'size = {"w":2}'],
  [{ $nor: [] }, '$nor []'],
  [{ score: { $above: 5 } }, 'Readability $above 5'],
  ['always', '"always"'],
])('%j reads: %s', (condition, text) => {
  expect(conditionText(condition, ENGLISH, { score: 'Readability' })).toBe(text);
});
