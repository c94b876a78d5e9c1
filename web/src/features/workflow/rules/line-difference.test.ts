import { expect, test } from 'vitest';
import { folded, lineRows } from './line-difference';

function told(before: string, after: string) {
  return lineRows(before, after).map(
    ({ kind, before: one, after: other }) => `${kind} ${one?.text ?? ''}|${other?.text ?? ''}`,
  );
}

test('the same is the same', () => {
  expect(told('a\nb\n', 'a\nb')).toEqual(['same a|a', 'same b|b']);
  expect(told('', '')).toEqual([]);
});

test('lines that came or went stand alone, changed ones beside each other', () => {
  expect(told('a\nb\nc', 'a\nx\nc')).toEqual(['same a|a', 'changed b|x', 'same c|c']);
  expect(told('a\nc', 'a\nb\nc')).toEqual(['same a|a', 'added |b', 'same c|c']);
  expect(told('a\nb\nc', 'c')).toEqual(['removed a|', 'removed b|', 'same c|c']);
  expect(told('', 'a')).toEqual(['added |a']);
});

test('as much as possible stays the same, and numbers count each side', () => {
  const rows = lineRows('one\ntwo\nthree\nfour\nfive', 'zero\ntwo\nnew\nthree\nfive');
  expect(rows.filter(({ kind }) => kind === 'same').map(({ before }) => before?.text)).toEqual([
    'two',
    'three',
    'five',
  ]);
  expect(rows.at(-1)).toEqual({
    kind: 'same',
    before: { number: 5, text: 'five' },
    after: { number: 5, text: 'five' },
  });
});

test('texts that are too long to compare are told as changed between their ends', () => {
  const long = (word: string) =>
    ['top', ...Array.from({ length: 3000 }, (_, n) => `${word} ${n}`), 'end'].join('\n');
  const rows = lineRows(long('a'), long('b'));
  expect(rows[0]?.kind).toBe('same');
  expect(rows[1]?.kind).toBe('changed');
  expect(rows).toHaveLength(3002);
});

test('what is the same far from any change is folded', () => {
  const many = Array.from({ length: 20 }, (_, n) => `line ${n}`);
  const rows = lineRows(
    many.join('\n'),
    many.map((line, n) => (n === 10 ? 'other' : line)).join('\n'),
  );
  expect(folded(rows).map((fold) => ('hidden' in fold ? fold.hidden : fold.rows.length))).toEqual([
    7, 7, 6,
  ]);
  expect(folded(lineRows('a', 'a'))).toEqual([{ hidden: 1 }]);
});
