import { expect, test } from 'vitest';
import { edgePull, lifts, strayed } from './carry';

const HERE = { x: 100, y: 100 };

test('a mouse drags by moving, fingers and pens by holding first', () => {
  expect(lifts('mouse')).toBe('by-moving');
  expect(lifts('touch')).toBe('by-holding');
  expect(lifts('pen')).toBe('by-holding');
});

test('a hand that trembles neither drags nor scrolls', () => {
  expect(strayed(HERE, { x: 103, y: 103 }, 'by-moving')).toBe(false);
  expect(strayed(HERE, { x: 106, y: 100 }, 'by-moving')).toBe(true);
  expect(strayed(HERE, { x: 106, y: 106 }, 'by-holding')).toBe(false);
  expect(strayed(HERE, { x: 100, y: 111 }, 'by-holding')).toBe(true);
});

test('the page is pulled along near its edges only, faster the nearer', () => {
  expect(edgePull(400, 52, 800)).toBe(0);
  expect(edgePull(790, 52, 800)).toBeGreaterThan(edgePull(750, 52, 800));
  expect(edgePull(60, 52, 800)).toBeLessThan(0);
  expect(edgePull(900, 52, 800)).toBe(14);
  expect(edgePull(-50, 52, 800)).toBe(-14);
});

test('in a small box the middle still rests', () => {
  expect(edgePull(50, 0, 100)).toBe(0);
});
