import type { RosterPerson } from '@/features/roster/api/keeping-types';
import type { Cell, Change, Cost, Grid } from '@/features/roster/api/week-types';
import type { CostView, GridView } from '@/features/roster/api/week-views';
import { withChanges } from '@/features/roster/rules/changes';
import { emptyPlaces } from '@/features/roster/rules/seat-costs';
import type { Weekday } from '@/lib/time/calendar';
import { CAST } from './cast';

/* A small phone roster: five days of four turns on three lines. */

export const ROSTER_DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
export const ROSTER_HOURS = ['09:00', '10:15', '11:30', '12:45', '14:00'];
export const ROSTER_LINES = 3;

/** Nobody can take this place, so that empty ones are seen. */
const EMPTY = { day: 'wed', turn: 2, line: 2 };

export function rosterPeople(): RosterPerson[] {
  return CAST.map(({ id, username, displayName, email }, at) => ({
    id,
    username,
    displayName,
    email,
    active: true,
    planned: true,
    extension: at === 0 ? null : `20${at}`,
    colour: at === 1 ? '#0b645f' : '',
    table: at % 4,
    groups: at % 2 === 0 ? ['it'] : [],
    ideal: 7,
    maxPerDay: null,
    needsBreak: true,
    credit: at === 2 ? -1.5 : 0,
    version: 1,
    mayEdit: true,
  }));
}

/** As the server answers it. */
export function gridView({ days, hours, lines, cells, ...rest }: Grid): GridView {
  return { days, hours, lines, cells, empty: emptyPlaces({ days, hours, lines, cells, ...rest }) };
}

export function costView({ person, ...cost }: Cost): CostView {
  return { ...cost, personId: person };
}

/** A timetable in which everybody has a turn in their order. */
export function fakeGrid(): Grid {
  const cells = ROSTER_DAYS.flatMap((day, at) =>
    ROSTER_HOURS.slice(1).map((_, turn) => ({ day, turn, people: peopleOf(day, at, turn) })),
  );
  return priced({
    days: ROSTER_DAYS,
    hours: ROSTER_HOURS,
    lines: ROSTER_LINES,
    people: [],
    cells,
    cost: 0,
    bound: 100,
    costs: [],
  });
}

export function changedGrid<G extends Grid>(grid: G, changes: readonly Change[]): G {
  return priced(withChanges(grid, changes));
}

function peopleOf(day: Weekday, at: number, turn: number): string[] {
  return Array.from({ length: ROSTER_LINES }, (_, line) => {
    const isEmpty = EMPTY.day === day && EMPTY.turn === turn && EMPTY.line === line;
    return isEmpty ? [] : [CAST[(at * 4 + turn + line * 3) % CAST.length]?.id ?? ''];
  }).flat();
}

/** Empty places cost, and so does a second turn on a day. */
function priced<G extends Grid>(grid: G): G {
  const costs = [...emptyCosts(grid.cells, grid.lines), ...pairCosts(grid.cells)];
  return { ...grid, costs, cost: costs.reduce((sum, { points }) => sum + points, 0) };
}

function emptyCosts(cells: readonly Cell[], lines: number): Cost[] {
  return cells.flatMap(({ day, turn, people }) => {
    const points = 100 * (lines - people.length) ** 2;
    return points > 0 ? [{ what: 'emptySquared', points, person: null, day, turn }] : [];
  });
}

function pairCosts(cells: readonly Cell[]): Cost[] {
  return ROSTER_DAYS.flatMap((day) =>
    CAST.flatMap(({ id }) => {
      const turns = cells.filter((cell) => cell.day === day && cell.people.includes(id)).length;
      const points = 10 * turns * (turns - 1);
      return points > 0 ? [{ what: 'sameDayPair', points, person: id, day, turn: null }] : [];
    }),
  );
}
