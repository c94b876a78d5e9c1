import { expect, test } from 'vitest';
import { REST, seriesOf } from './series';

const person = (at: number, counts: number[]) => ({
  personId: `p${at}`,
  username: `p${at}`,
  displayName: `P ${at}`,
  counts,
  total: counts.reduce((sum, one) => sum + one, 0),
});
const windows = [
  { from: '2026-03-01', to: '2026-03-07' },
  { from: '2026-03-08', to: '2026-03-14' },
];

test('whoever has most comes first; who had nothing is left out', () => {
  const people = [person(1, [1, 0]), person(2, [0, 0]), person(3, [2, 2])];
  const series = seriesOf({ windows, people, spread: [] });
  expect(series.people.map(({ personId }) => personId)).toEqual(['p3', 'p1']);
  expect(series.rest).toBe(0);
  expect(series.bars[1]?.counts).toEqual({ p3: 2, p1: 0 });
});

test('beyond eleven people the rest is one part', () => {
  const people = Array.from({ length: 20 }, (_, at) => person(at, [1, 2]));
  const series = seriesOf({ windows, people, spread: [] });
  expect(series.people).toHaveLength(11);
  expect(series.rest).toBe(9);
  expect(series.bars[1]?.counts[REST]).toBe(18);
});
