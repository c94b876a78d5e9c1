import { expect, test } from 'vitest';
import type { Grid } from '../api/week-types';
import { leave, planOf, reversed, seatsOf, withChanges, type Seat } from './changes';

const GRID: Grid = {
  days: ['mon', 'tue'],
  hours: ['09:00', '10:00', '11:00'],
  lines: 2,
  people: [],
  cells: [
    { day: 'mon', turn: 0, people: ['ana', 'joan'] },
    { day: 'tue', turn: 1, people: ['pau'] },
  ],
  cost: 0,
  bound: 0,
  costs: [],
};

const seat = (day: Seat['day'], turn: number, line: number): Seat =>
  seatsOf(GRID, day, turn)[line] as Seat;
const ANA = seat('mon', 0, 0);
const PAU = seat('tue', 1, 0);
const FREE = seat('tue', 1, 1);

test('every line of a turn is a place, with nobody where nobody sits', () => {
  expect(seatsOf(GRID, 'tue', 1).map(({ person }) => person)).toEqual(['pau', null]);
  expect(seatsOf(GRID, 'tue', 0).map(({ person }) => person)).toEqual([null, null]);
});

test('carrying somebody to an empty place moves', () => {
  expect(planOf(GRID, { from: ANA }, FREE)).toEqual({
    changes: [
      { day: 'mon', turn: 0, out: 'ana' },
      { day: 'tue', turn: 1, in: 'ana' },
    ],
  });
});

test('carrying somebody to somebody swaps in one action', () => {
  expect(planOf(GRID, { from: ANA }, PAU)).toEqual({
    changes: [
      { day: 'mon', turn: 0, out: 'ana', in: 'pau' },
      { day: 'tue', turn: 1, out: 'pau', in: 'ana' },
    ],
  });
});

test('somebody new takes an empty place or the place of another', () => {
  expect(planOf(GRID, { person: 'joan' }, FREE)).toEqual({
    changes: [{ day: 'tue', turn: 1, in: 'joan' }],
  });
  expect(planOf(GRID, { person: 'joan' }, PAU)).toEqual({
    changes: [{ day: 'tue', turn: 1, out: 'pau', in: 'joan' }],
  });
});

test('nobody sits in a turn twice', () => {
  expect(planOf(GRID, { person: 'pau' }, FREE)).toEqual({ problem: 'twice' });
  const both = withChanges(GRID, [{ day: 'tue', turn: 1, in: 'ana' }]);
  expect(planOf(both, { from: ANA }, PAU)).toEqual({ problem: 'twice' });
  expect(planOf(both, { from: PAU }, seat('mon', 0, 1))).toEqual({
    changes: [
      { day: 'tue', turn: 1, out: 'pau', in: 'joan' },
      { day: 'mon', turn: 0, out: 'joan', in: 'pau' },
    ],
  });
});

test('letting go in the same turn, and holding nobody, change nothing', () => {
  expect(planOf(GRID, { from: ANA }, seat('mon', 0, 1))).toEqual({ problem: 'nothing' });
  expect(planOf(GRID, { from: FREE }, ANA)).toEqual({ problem: 'nothing' });
  expect(leave(FREE)).toEqual({ problem: 'nothing' });
  expect(leave(ANA)).toEqual({ changes: [{ day: 'mon', turn: 0, out: 'ana' }] });
});

test('who comes takes the place of who leaves, and taking it back restores the week', () => {
  const plan = planOf(GRID, { from: ANA }, PAU);
  if (!('changes' in plan)) throw new Error('Expected changes');
  const after = withChanges(GRID, plan.changes);
  expect(after.cells[0]?.people).toEqual(['pau', 'joan']);
  expect(after.cells[1]?.people).toEqual(['ana']);
  expect(withChanges(after, reversed(plan.changes)).cells).toEqual(GRID.cells);
});

test('a turn nobody sat in yet can be filled', () => {
  const after = withChanges(GRID, [{ day: 'mon', turn: 1, in: 'ana' }]);
  expect(seatsOf(after, 'mon', 1)[0]?.person).toBe('ana');
});
