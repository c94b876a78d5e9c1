import { expect, test } from 'vitest';
import type { FixedTurn } from '../api/fixed';
import { areSame, elsewhere, peopleAt, shapeOf, walkFixed, withPeople } from './fixed-grid';

const SHAPE = shapeOf({ days: ['mon', 'tue'], hours: ['09:00', '10:00', '11:00'] });
const AMY: FixedTurn = { personId: 'amy', day: 'mon', start: '09:00' };
const BEN: FixedTurn = { personId: 'ben', day: 'fri', start: '16:00' };

test('the last time begins no turn', () => {
  expect(SHAPE.starts).toEqual(['09:00', '10:00']);
});

test('people of one place are replaced, and all others stay', () => {
  const place = { day: 'mon', start: '09:00' } as const;
  const turns = withPeople([AMY, BEN], place, ['eva', 'eva', 'amy']);
  expect(peopleAt(turns, place)).toEqual(['eva', 'amy']);
  expect(turns).toContainEqual(BEN);
  expect(withPeople(turns, place, [])).toEqual([BEN]);
});

test('what the week does not have is elsewhere', () => {
  expect(elsewhere([AMY, BEN, { ...AMY, start: '09:30' }], SHAPE)).toEqual([
    BEN,
    { ...AMY, start: '09:30' },
  ]);
});

test('the order of turns does not matter', () => {
  expect(areSame([AMY, BEN], [BEN, AMY])).toBe(true);
  expect(areSame([AMY, BEN], [BEN])).toBe(false);
  expect(areSame([AMY], [BEN])).toBe(false);
});

test('keys walk over days and turns and stay at the edge', () => {
  const from = { day: 'mon', start: '09:00' } as const;
  expect(walkFixed(SHAPE, from, 'ArrowRight')).toEqual({ day: 'tue', start: '09:00' });
  expect(walkFixed(SHAPE, from, 'ArrowDown')).toEqual({ day: 'mon', start: '10:00' });
  expect(walkFixed(SHAPE, from, 'ArrowLeft')).toEqual(from);
  expect(walkFixed(SHAPE, from, 'ArrowUp')).toEqual(from);
  expect(walkFixed(SHAPE, { day: 'tue', start: '10:00' }, 'ArrowDown')).toEqual({
    day: 'tue',
    start: '10:00',
  });
  expect(walkFixed(SHAPE, from, 'End')).toEqual({ day: 'tue', start: '09:00' });
});
