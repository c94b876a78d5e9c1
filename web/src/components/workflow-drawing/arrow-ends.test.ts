import { expect, test } from 'vitest';
import { arrowEnds } from './arrow-ends';

test('an end is taken hold of beside its box, on the side at which the arrow touches it', () => {
  const up = [
    { x: 100, y: 80 },
    { x: 60, y: 20 },
  ];
  expect(arrowEnds({ points: up, axis: 'y' })).toEqual({
    '--source-x': '100px',
    '--source-y': '70px',
    '--target-x': '60px',
    '--target-y': '30px',
  });
  const right = [
    { x: 0, y: 5 },
    { x: 40, y: 9 },
    { x: 90, y: 5 },
  ];
  expect(arrowEnds({ points: right, axis: 'x' })).toMatchObject({
    '--source-x': '10px',
    '--target-x': '80px',
  });
});

test('an arrow without a way has no ends', () => {
  expect(arrowEnds({ points: [], axis: 'x' })).toEqual({});
});
