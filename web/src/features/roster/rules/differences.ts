import type { Cell, Grid } from '../api/week-types';

/** A turn with other people in it: who sits there in the first timetable only, and who in the second. */
export interface Difference {
  day: Cell['day'];
  turn: number;
  first: string[];
  second: string[];
}

/** Where two timetables differ, in the order of the week. Days and turns are those of the first. */
export function differences(first: Grid, second: Grid): Difference[] {
  return first.days.flatMap((day) =>
    first.hours.slice(1).flatMap((_, turn) => {
      const one = peopleIn(first, day, turn);
      const other = peopleIn(second, day, turn);
      const found = {
        day,
        turn,
        first: one.filter((id) => !other.includes(id)),
        second: other.filter((id) => !one.includes(id)),
      };
      return found.first.length + found.second.length > 0 ? [found] : [];
    }),
  );
}

function peopleIn({ cells }: Grid, day: Cell['day'], turn: number): string[] {
  return cells.find((cell) => cell.day === day && cell.turn === turn)?.people ?? [];
}
