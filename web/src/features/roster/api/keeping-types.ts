import type { Weekday } from '@/lib/time/calendar';

/* What `/api/roster/settings`, `/people` and `/busy` say. */

/** Rules of a week by the names of the problem format; what is missing is off. `breakTurns` count from 0. */
export interface RosterRules {
  sameDayAdjacent?: 'soft' | 'hard';
  breakTurns?: number[];
  maxPerTable?: number | null;
  maxPhoningInGroup?: Record<string, number>;
  minIdleInGroup?: Record<string, number>;
  maxEmptyPerTurn?: number | null;
}

export const WEIGHT_NAMES = [
  'emptySquared',
  'unplacedFixed',
  'undesired',
  'sameDayPair',
  'marathon',
  'gapOne',
  'gapLonger',
  'noBreak',
  'sameTablePair',
] as const;
export type WeightName = (typeof WEIGHT_NAMES)[number];

/** Points; what is missing costs nothing, but a missing `noBreak` forbids working all break turns. */
export type RosterWeights = Partial<Record<WeightName, number | null>>;

export interface RosterSettings {
  days: Weekday[];
  hours: string[];
  lines: number;
  /** Turns of a day, for whom nothing else is said. */
  maxPerDay: number;
  maxOverload: number;
  ignoreCredit: boolean;
  /** Whether whole lines are given up first when there are not enough people. */
  dropLines: boolean;
  rules: RosterRules;
  weights: RosterWeights;
  /** Whether an edit that breaks a rule is made with a warning, or refused. */
  edits: 'warn' | 'refuse';
  swapsNeedApproval: boolean;
  phoneTakesCases: boolean;
  automatic: {
    on: boolean;
    weekday: Weekday;
    time: string;
    weeksAhead: number;
    seconds: number;
  };
  version: number;
  mayEdit: boolean;
}

/** Somebody as the roster knows them. `colour` is `#rrggbb`, or empty for the colour of everywhere else. */
export interface RosterPerson {
  id: string;
  displayName: string;
  email: string;
  active: boolean;
  planned: boolean;
  extension: string | null;
  colour: string;
  table: number | null;
  groups: string[];
  ideal: number;
  maxPerDay: number | null;
  needsBreak: boolean;
  credit: number;
  version: number;
  mayEdit: boolean;
}

/** When somebody cannot, or would rather not, be on the phone: each week, or on one day. No times: all day. */
export interface BusyMark {
  id: string;
  personId: string;
  weekday: Weekday | null;
  date: string | null;
  from: string | null;
  to: string | null;
  optional: boolean;
  reason: string;
  version: number;
  mayEdit: boolean;
}
