import { expect, test } from 'vitest';
import type { Grid } from '../api/week-types';
import { differences } from './differences';

const FIRST: Grid = {
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

test('turns with the same people in another order do not differ', () => {
  const cells = [
    { day: 'mon' as const, turn: 0, people: ['joan', 'ana'] },
    ...FIRST.cells.slice(1),
  ];
  expect(differences(FIRST, { ...FIRST, cells })).toEqual([]);
});

test('who came and who went is told for each turn', () => {
  const cells = [{ day: 'mon' as const, turn: 0, people: ['ana', 'pau'] }];
  expect(differences(FIRST, { ...FIRST, cells })).toEqual([
    { day: 'mon', turn: 0, first: ['joan'], second: ['pau'] },
    { day: 'tue', turn: 1, first: ['pau'], second: [] },
  ]);
});
