import { expect, test } from 'vitest';
import { FEWEST, MANY, NOBODY } from '@/test/fake-kit/decision-samples';
import { linesOf, reasonsOf, rowsOf } from './lines';

const nobodyOpened = new Set<number>();
const names = (lines: ReturnType<typeof linesOf>) => lines.map(({ person }) => person.username);

test('the chosen one comes first, then whoever came farthest', () => {
  expect(names(linesOf(FEWEST))).toEqual(['amy', 'ben', 'dolors', 'fatima', 'gwen', 'emre', 'cai']);
});

test('a line knows its counts and the rule that ended it', () => {
  const ben = linesOf(FEWEST)[1];
  const last = FEWEST.steps.length - 1;
  expect(ben?.out?.step).toBe(last);
  expect(ben?.counts.get(last)).toBe(2);
});

test('everybody has a line, also when nobody is left', () => {
  const lines = linesOf(NOBODY);
  expect(lines).toHaveLength(NOBODY.candidates);
  expect(lines.every(({ out }) => out !== null)).toBe(true);
});

test('a few people are all drawn', () => {
  expect(rowsOf(linesOf(FEWEST), nobodyOpened)).toHaveLength(7);
});

test('of three hundred, strangers are gathered by rule and near misses are drawn', () => {
  const rows = rowsOf(linesOf(MANY), nobodyOpened);
  expect(rows.length).toBeLessThan(25);
  const gathered = rows.flatMap((row) => (row.kind === 'more' ? [row] : []));
  const drawn = rows.length - gathered.length;
  const hidden = gathered.reduce((sum, { lines }) => sum + lines.length, 0);
  expect(drawn + hidden).toBe(300);
  expect(gathered.find(({ step }) => step === 0)?.isAll).toBe(true);
});

test('an opened rule draws all its people', () => {
  const lines = linesOf(MANY);
  const strangers = lines.filter(({ out }) => out?.step === 0).length;
  const closed = rowsOf(lines, nobodyOpened).length;
  expect(rowsOf(lines, new Set([0]))).toHaveLength(closed + strangers);
});

test('reasons are told with how often they occur, the commonest first', () => {
  const out = linesOf(NOBODY);
  expect(reasonsOf(out).map(({ removed, times }) => [removed.reason.code, times])).toEqual([
    ['out-of-shift-until', 2],
    ['on-leave', 1],
    ['away', 1],
  ]);
});
