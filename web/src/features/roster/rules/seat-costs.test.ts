import { expect, test } from 'vitest';
import type { Grid } from '../api/week-types';
import { costsByRule, costsOf, emptyPlaces, gapOf } from './seat-costs';

const GRID: Grid = {
  days: ['mon'],
  hours: ['09:00', '10:00', '11:00'],
  lines: 2,
  people: [],
  cells: [{ day: 'mon', turn: 0, people: ['ana'] }],
  cost: 355,
  bound: 350,
  costs: [
    { what: 'emptySquared', points: 100, person: null, day: 'mon', turn: 0 },
    { what: 'emptySquared', points: 200, person: null, day: 'mon', turn: 1 },
    { what: 'undesired', points: 5, person: 'ana', day: 'mon', turn: 0 },
    { what: 'sameDayPair', points: 50, person: 'ana', day: 'mon', turn: null },
  ],
};

test('a seat has the costs of its person there, and of the whole day', () => {
  const costs = costsOf(GRID, { day: 'mon', turn: 0, line: 0, person: 'ana' });
  expect(costs.map(({ what }) => what)).toEqual(['undesired', 'sameDayPair']);
});

test('an empty place has the costs of its turn', () => {
  const costs = costsOf(GRID, { day: 'mon', turn: 1, line: 0, person: null });
  expect(costs.map(({ points }) => points)).toEqual([200]);
});

test('costs are added up by rule, dearest first', () => {
  expect(costsByRule(GRID.costs)).toEqual([
    { what: 'emptySquared', points: 300 },
    { what: 'sameDayPair', points: 50 },
    { what: 'undesired', points: 5 },
  ]);
});

test('places where nobody sits are counted', () => {
  expect(emptyPlaces(GRID)).toBe(3);
});

test('the gap is a part of the cost, and nothing when it is proven best', () => {
  expect(gapOf({ cost: 200, bound: 150 })).toBe(0.25);
  expect(gapOf({ cost: 60, bound: 60 })).toBe(0);
  expect(gapOf({ cost: 0, bound: 0 })).toBe(0);
  expect(gapOf({ cost: 60, bound: null })).toBeNull();
});
