import type { Cell, Change, Grid } from '../api/week-types';

/** One place in the timetable. `person` is null where nobody sits; `line` only tells places of a turn apart. */
export interface Seat {
  day: Cell['day'];
  turn: number;
  line: number;
  person: string | null;
}

/** What is held: a seat with whoever sits there, or somebody who is in no seat yet. */
export type Hold = { from: Seat } | { person: string };

export type Plan = { changes: Change[] } | { problem: 'nothing' | 'twice' };

/** The people of a turn in the order of the page, and nobody for each line that is left. */
export function seatsOf(grid: Grid, day: Cell['day'], turn: number): Seat[] {
  const people = grid.cells.find((cell) => cell.day === day && cell.turn === turn)?.people ?? [];
  return Array.from({ length: Math.max(grid.lines, people.length) }, (_, line) => ({
    day,
    turn,
    line,
    person: people[line] ?? null,
  }));
}

/** What letting go over a seat means: a move to an empty place, or a swap of two seats. */
export function planOf(grid: Grid, hold: Hold, to: Seat): Plan {
  return 'person' in hold ? putIn(grid, hold.person, to) : carry(grid, hold.from, to);
}

/** Nobody sits there any more. */
export function leave({ day, turn, person }: Seat): Plan {
  return person ? { changes: [{ day, turn, out: person }] } : { problem: 'nothing' };
}

/** What takes changes back. */
export function reversed(changes: readonly Change[]): Change[] {
  return changes
    .map(({ day, turn, out, in: coming }) => changeOf(day, turn, coming, out))
    .reverse();
}

/** The timetable after changes. Who comes takes the place of who leaves. */
export function withChanges<G extends Grid>(grid: G, changes: readonly Change[]): G {
  return { ...grid, cells: changes.reduce(withChange, grid.cells) };
}

function withChange(cells: Cell[], { day, turn, out, in: coming }: Change): Cell[] {
  const isHere = (cell: Cell) => cell.day === day && cell.turn === turn;
  const all = cells.some(isHere) ? cells : [...cells, { day, turn, people: [] }];
  return all.map((cell) => {
    if (!isHere(cell)) return cell;
    const kept = cell.people.flatMap((id) => (id === out ? (coming ? [coming] : []) : [id]));
    const isIn = coming === undefined || kept.includes(coming);
    return { ...cell, people: isIn ? kept : [...kept, coming] };
  });
}

function putIn(grid: Grid, person: string, to: Seat): Plan {
  if (sits(grid, person, to)) return { problem: 'twice' };
  return { changes: [changeOf(to.day, to.turn, to.person ?? undefined, person)] };
}

function carry(grid: Grid, from: Seat, to: Seat): Plan {
  const { person } = from;
  if (!person || isSameTurn(from, to) || person === to.person) return { problem: 'nothing' };
  const isTwice = sits(grid, person, to) || (to.person !== null && sits(grid, to.person, from));
  if (isTwice) return { problem: 'twice' };
  const other = to.person ?? undefined;
  return {
    changes: [
      changeOf(from.day, from.turn, person, other),
      changeOf(to.day, to.turn, other, person),
    ],
  };
}

function sits(grid: Grid, person: string, { day, turn }: Seat): boolean {
  return seatsOf(grid, day, turn).some((seat) => seat.person === person);
}

function isSameTurn(one: Seat, other: Seat): boolean {
  return one.day === other.day && one.turn === other.turn;
}

function changeOf(
  day: Cell['day'],
  turn: number,
  out: string | undefined,
  coming: string | undefined,
): Change {
  return { day, turn, ...(out ? { out } : {}), ...(coming ? { in: coming } : {}) };
}
