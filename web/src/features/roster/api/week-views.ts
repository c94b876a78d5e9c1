import type { Weekday } from '@/lib/time/calendar';
import type { Cell } from './week-types';

/* What the server answers under `/api/roster/weeks`. What does not apply is missing. */

export interface GridView {
  days: Weekday[];
  hours: string[];
  lines: number;
  cells: Cell[];
  empty: number;
}

/** Whom, which day and which turn something is about. */
export interface AboutView {
  personId?: string | null | undefined;
  day?: Weekday | null | undefined;
  turn?: number | null | undefined;
}

export interface CostView extends AboutView {
  what: string;
  points: number;
}

export interface BreachView extends AboutView {
  rule: string;
  text: string;
}

export interface VersionView {
  number: number;
  kind: 'run' | 'edit' | 'swap' | 'restore' | 'repair';
  cost: number;
  bound?: number | null;
  byName: string;
  at: string;
}

/** One version in a list. */
export interface VersionHead extends VersionView {
  comment: string;
}

/** One cell that changed hands; times are missing when the version had no such turn. */
export interface LogView {
  number: number;
  kind: VersionView['kind'];
  at: string;
  byName: string;
  comment: string;
  date: string;
  day: Weekday;
  turn: number;
  start?: string | null;
  end?: string | null;
  from?: string | null;
  fromName?: string | null;
  to?: string | null;
  toName?: string | null;
}

export interface TimetableView {
  monday: string;
  version: VersionView;
  grid: GridView;
  cost: number;
  costs: CostView[];
  breaches: BreachView[];
  mayEdit: boolean;
}

export interface PublishedView {
  number: number;
  cost: number;
  costChange: number;
  warnings: BreachView[];
}

/** A step of the loads for each person; names come from the people of the roster. */
export interface WeekLoadView {
  personId: string;
  username: string;
  prorated: number;
  rounded: number;
  capacity: number;
  bound: number;
  limited: number;
  completed: number;
  final: number;
  overload: number;
  creditAfter: number;
}

export interface WeekLoadsView {
  target: number;
  droppedLines: number;
  nobody: number;
  people: WeekLoadView[];
}
