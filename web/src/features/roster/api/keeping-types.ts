import type { Answer, Narrow } from '@/lib/api/answer';

/* What `/api/roster/settings`, `/people` and `/busy` say. */

/** Rules of a week by the names of the problem format; what is missing is off. `breakTurns` count from 0. */
export type RosterRules = {
  sameDayAdjacent?: 'soft' | 'hard';
  breakTurns?: number[];
  maxPerTable?: number | null;
  maxPhoningInGroup?: Record<string, number>;
  minIdleInGroup?: Record<string, number>;
  maxEmptyPerTurn?: number | null;
};

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

/** `maxPerDay` are turns of a day, for whom nothing else is said; `edits` what comes of one that breaks a rule. */
export type RosterSettings = Narrow<
  Answer<'RosterSettingsView'>,
  { rules: RosterRules; weights: RosterWeights }
>;

/** Somebody as the roster knows them. `colour` is `#rrggbb`, or empty for the colour of everywhere else. */
export type RosterPerson = Answer<'RosterPersonView'>;

/** When somebody cannot, or would rather not, be on the phone: each week, or on one day. No times: all day. */
export type BusyMark = Answer<'BusyView'>;
