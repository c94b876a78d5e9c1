import type { Answer } from '@/lib/api/answer';
import type { Weekday } from '@/lib/time/calendar';
import type { AllowanceView, RunView } from './run-views';
import type { Grid, Seated } from './week-types';

/* Loads and runs as the pages draw them, put together from what the server answers. */

/** How many turns somebody takes, and each step that led there. */
export interface PersonLoad {
  personId: string;
  displayName: string;
  ideal: number;
  credit: number;
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

/** `nobody` are turns that stay empty because there are not enough people, on the lines that are not dropped. */
export interface Loads {
  target: number;
  droppedLines: number;
  nobody: number;
  people: PersonLoad[];
}

export type RunState = RunView['state'];

/** A week planned anew, or what is published repaired with as few moves as can be. */
export type RunKind = RunView['kind'];

/** The timetable a run began to search from: none, that of another run, the one in force, that of the week before. */
export type BegunWith = RunView['begunWith'];

export interface Run {
  id: string;
  kind: RunKind;
  week: string;
  state: RunState;
  seconds: number;
  cost: number | null;
  bound: number | null;
  isOptimal: boolean;
  isAutomatic: boolean;
  begunWith: BegunWith;
  startedBy: string;
  createdAt: string;
  message: RunMessage;
}

/** What there is to say of a run: a code we may have words for, and the server’s words; neither when there is nothing. */
export interface RunMessage {
  code: string | null;
  args: Record<string, unknown>;
  text: string;
}

/** Where a run stood at a moment, in milliseconds from its start. */
export interface RunPoint {
  ms: number;
  cost: number | null;
  bound: number | null;
}

export type AllowanceKind = AllowanceView['kind'];

/** Something that is allowed in one week alone; `most` is 0 for kinds without a number. */
export interface Allowed {
  kind: AllowanceKind;
  person: string | null;
  day: Weekday | null;
  /** When the turn begins that it is about. */
  start: string | null;
  group: string | null;
  most: number;
}

/** What could be allowed, instead of `now`. */
export interface Offer extends Allowed {
  now: number;
}

export interface Allowance extends Allowed {
  id: string;
}

/** One more turn in the week for somebody, one more a day, or one more person in a turn. */
export type RepairStepCode = Answer<'RepairStepView'>['code'];

/** Something that would help where a repair leaves places empty, and the best repair with it. */
export interface RepairStep {
  code: RepairStepCode;
  person: string | null;
  day: Weekday | null;
  turn: number | null;
  empty: number;
  moved: number;
  cost: number;
  offer: Offer | null;
}

/** What one rule wants of somebody or at some time; `complete` wants no place to be empty. */
export interface Demand {
  rule: string;
  person: string | null;
  day: Weekday | null;
  turn: number | null;
  table: number | null;
  group: string | null;
}

/** One more person in a turn, a limit moved by one, or a demand without a number left out. */
export type RemedyCode = Answer<'RemedyView'>['code'];

/** Something that could be changed, and what the best week costs then. */
export interface Remedy {
  code: RemedyCode;
  demand: Demand;
  cost: number;
  /** What can be allowed for that; null when it takes another person, or somebody who is away. */
  offer: Offer | null;
}

/** Which demands cannot all be kept, and what would help. */
export interface Reasons {
  clash: Demand[];
  remedies: Remedy[];
}

export interface RunDetail extends Run {
  points: RunPoint[];
  best: Grid | null;
  /** Where turns of its week begin and end. */
  hours: string[];
  /** Everybody its week may be about. */
  people: Pick<Seated, 'personId' | 'displayName'>[];
  /** Why places stay empty, or no timetable exists; empty where nothing is known of that. */
  reasons: Reasons;
  /** The cheapest first; none where no place is empty, or the run is not a repair. */
  steps: RepairStep[];
  /** What is allowed in its week alone, as it is now. */
  allowances: Allowance[];
  version: number;
  mayEdit: boolean;
}

/** A turn with an empty place, and why each person cannot take it. */
export interface BlockedTurn {
  day: Weekday;
  turn: number;
  empty: number;
  people: { personId: string; displayName: string; reasons: { rule: string; text: string }[] }[];
}
