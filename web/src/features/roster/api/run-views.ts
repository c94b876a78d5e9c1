import type { Weekday } from '@/lib/time/calendar';
import type {
  BegunWith,
  RemedyCode,
  RepairStepCode,
  RunKind,
  RunPoint,
  RunState,
} from './planning-types';
import type { CostView, GridView } from './week-views';

/* What the server answers under `/api/roster/runs`. */

export interface RunView {
  id: string;
  kind: RunKind;
  week: string;
  state: RunState;
  seconds: number;
  cost?: number | null;
  bound?: number | null;
  isOptimal: boolean;
  message: string;
  isAutomatic: boolean;
  begunWith: BegunWith;
  startedByName: string;
  createdAt: string;
  startedAt?: string | null;
  endedAt?: string | null;
}

export interface RunPointView extends Partial<Omit<RunPoint, 'ms'>> {
  atMillis: number;
}

/** Something that would help where a repair leaves cells empty, and the best repair with it. */
export interface RepairStepView {
  code: RepairStepCode;
  personId?: string | null;
  day?: Weekday | null;
  turn?: number | null;
  empty: number;
  moved: number;
  cost: number;
}

export interface DemandView {
  rule: string;
  personId?: string | null;
  day?: Weekday | null;
  turn?: number | null;
  table?: number | null;
  group?: string | null;
}

/** Why cells stay empty or no timetable exists. */
export interface ReasonsView {
  clash: DemandView[];
  remedies: { code: RemedyCode; demand: DemandView; cost: number }[];
}

export interface RunDetailView {
  run: RunView;
  points: RunPointView[];
  best?: GridView | null;
  costs: CostView[];
  hours: string[];
  reasons: ReasonsView;
  steps: RepairStepView[];
  mayEdit: boolean;
}

/** A turn with empty places, and what keeps each person from taking it. */
export interface BlockingView {
  turns: {
    day: Weekday;
    turn: number;
    empty: number;
    people: { personId: string; reasons: { rule: string; text: string }[] }[];
  }[];
}
