import { expect, test } from 'vitest';
import { curveOf } from './curve';

test('what a point does not say is as it was before', () => {
  const points = [
    { ms: 120, cost: 900, bound: null },
    { ms: 640, cost: null, bound: 100 },
    { ms: 2_000, cost: 620, bound: null },
  ];
  expect(curveOf(points)).toEqual([
    { seconds: 0.1, cost: 900, bound: null },
    { seconds: 0.6, cost: 900, bound: 100 },
    { seconds: 2, cost: 620, bound: 100 },
  ]);
});

test('a long run is thinned, and keeps its first and last point', () => {
  const points = Array.from({ length: 999 }, (_, at) => ({ ms: at * 1000, cost: at, bound: 0 }));
  const curve = curveOf(points, 50);
  expect(curve).toHaveLength(50);
  expect([curve[0]?.cost, curve.at(-1)?.cost]).toEqual([0, 998]);
});
