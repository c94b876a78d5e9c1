import { expect, test } from 'vitest';
import type { Cell, RosterWeek, Seated } from '../api/week-types';
import type { LogView } from '../api/week-views';
import { differencesOf, mergedGrid } from './version-changes';

const seated = (personId: string): Seated => ({
  personId,
  displayName: personId,
  extension: null,
  colour: '',
});

function week(number: number, people: string[], cells: string[][]): RosterWeek {
  return {
    ...{ monday: '2026-03-23', number, mayEdit: false, cost: 0, bound: null, costs: [] },
    breaches: [],
    ...{ days: ['mon'], hours: ['09:00', '10:00', '11:00'], lines: 1 },
    people: people.map(seated),
    cells: cells.map((there, turn): Cell => ({ day: 'mon', turn, people: there })),
  };
}

const OLDER = week(1, ['amy', 'ben'], [['amy'], ['ben']]);
const NEWER = week(3, ['ben', 'cai'], [['cai'], ['ben']]);

const entry = (number: number, from: string, to: string, byName: string): LogView => ({
  ...{ number, kind: 'edit', at: '', byName, comment: '', date: '2026-03-23' },
  ...{ day: 'mon', turn: 0, start: null, end: null, from, fromName: null, to, toName: null },
});

test('who left is drawn beside who came', () => {
  const { grid, changes } = mergedGrid(OLDER, NEWER);
  expect(grid.cells.map(({ people }) => people)).toEqual([['cai', 'amy'], ['ben']]);
  expect([...changes]).toEqual([
    ['mon 0 amy', 'left'],
    ['mon 0 cai', 'came'],
  ]);
  expect(grid.people.map(({ personId }) => personId)).toEqual(['ben', 'cai', 'amy']);
});

test('each difference names the newest change between the two that led to it', () => {
  const log = [
    entry(4, 'cai', 'amy', 'Later'),
    entry(3, 'ben', 'cai', 'Last'),
    entry(2, 'amy', 'ben', 'Between'),
    entry(1, 'ben', 'cai', 'Before'),
  ];
  expect(differencesOf(OLDER, NEWER, log)).toEqual([
    { day: 'mon', turn: 0, from: 'amy', to: 'cai', last: log[1] },
  ]);
  expect(differencesOf(OLDER, NEWER, [])[0]?.last).toBeNull();
  expect(differencesOf(OLDER, OLDER, log)).toEqual([]);
});
