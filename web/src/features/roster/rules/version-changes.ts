import type { Cell, Grid, Moved } from '../api/week-types';
import type { LogView } from '../api/week-views';

/** What became of somebody's place between two timetables. */
export type SeatChange = 'came' | 'left';

/** How a place is known among changes. */
export function placeKey(day: Cell['day'], turn: number, person: string): string {
  return `${day} ${turn} ${person}`;
}

/** The newer timetable, with those who left beside those who came, and what became of each. */
export function mergedGrid<G extends Grid>(
  older: Grid,
  newer: G,
): { grid: G; changes: Map<string, SeatChange> } {
  const changes = new Map<string, SeatChange>();
  const cells = newer.cells.map((cell) => {
    const before = peopleAt(older, cell);
    const left = before.filter((id) => !cell.people.includes(id));
    for (const id of left) changes.set(placeKey(cell.day, cell.turn, id), 'left');
    for (const id of cell.people) {
      if (!before.includes(id)) changes.set(placeKey(cell.day, cell.turn, id), 'came');
    }
    return { ...cell, people: [...cell.people, ...left] };
  });
  const people = [
    ...newer.people,
    ...older.people.filter(({ personId }) =>
      newer.people.every((one) => one.personId !== personId),
    ),
  ];
  return { grid: { ...newer, cells, people }, changes };
}

/** A cell that differs, with the newest version that changed it, if the log goes back that far. */
export interface Difference extends Moved {
  last: LogView | null;
}

/** Cell by cell what became of the older timetable, in the order of the week. */
export function differencesOf(
  older: Grid & { number: number },
  newer: Grid & { number: number },
  log: readonly LogView[],
): Difference[] {
  return newer.cells.flatMap((cell) => {
    const before = peopleAt(older, cell);
    const left = before.filter((id) => !cell.people.includes(id));
    const came = cell.people.filter((id) => !before.includes(id));
    return Array.from({ length: Math.max(left.length, came.length) }, (_, at) => {
      const moved = {
        day: cell.day,
        turn: cell.turn,
        from: left[at] ?? null,
        to: came[at] ?? null,
      };
      return { ...moved, last: lastOf(moved, older.number, newer.number, log) };
    });
  });
}

/** The log is the newest first. */
function lastOf(moved: Moved, after: number, until: number, log: readonly LogView[]) {
  return (
    log.find(
      ({ number, day, turn, from, to }) =>
        number > after &&
        number <= until &&
        day === moved.day &&
        turn === moved.turn &&
        (moved.to === null ? (from ?? null) === moved.from : (to ?? null) === moved.to),
    ) ?? null
  );
}

function peopleAt({ cells }: Grid, { day, turn }: Cell): string[] {
  return cells.find((cell) => cell.day === day && cell.turn === turn)?.people ?? [];
}
