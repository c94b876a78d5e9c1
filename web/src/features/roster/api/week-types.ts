import type { Answer } from '@/lib/api/answer';
import type { Weekday } from '@/lib/time/calendar';

/* A timetable as the pages draw it, put together from what the server answers. */

/** Somebody who sits in the timetable. `colour` is `#rrggbb`, or empty for the colour of everywhere else. */
export interface Seated {
  personId: string;
  displayName: string;
  extension: string | null;
  colour: string;
}

/** Who sits in one turn of one day. `turn` counts from 0. */
export type Cell = Answer<'CellView'>;

/** A part of the cost, by the name of its rule. */
export interface Cost {
  what: string;
  points: number;
  person: string | null;
  day: Weekday | null;
  turn: number | null;
}

/** A timetable, wherever it comes from. `hours` is where turns begin and end: one more than there are turns. */
export interface Grid {
  days: Weekday[];
  hours: string[];
  lines: number;
  people: Seated[];
  cells: Cell[];
  cost: number | null;
  bound: number | null;
  costs: Cost[];
}

/** A week as published; `number` is 0 and there are no cells while it is not. */
export interface RosterWeek extends Grid {
  monday: string;
  number: number;
  mayEdit: boolean;
  /** What it breaks by now. */
  breaches: Breach[];
}

/** One seat changes hands: `out` leaves the turn, `in` comes. */
export interface Change {
  day: Weekday;
  turn: number;
  out?: string;
  in?: string;
}

/** A rule that an edit breaks. */
export interface Breach {
  rule: string;
  person: string | null;
  day: Weekday | null;
  turn: number | null;
  text: string;
}

/** A seat that is not as it was. */
export type Moved = Answer<'ChangeView'>;
