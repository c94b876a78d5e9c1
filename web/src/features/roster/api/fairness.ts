import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, http } from '@/lib/http/client';
import type { Measure } from '../rules/fairness-search';

export type Figures = Record<Measure, number>;

/** `weeks` stand in the order of the report’s; `total.credit` is the one at their end. */
export interface FairPerson {
  personId: string;
  displayName: string;
  creditBefore: number;
  weeks: Figures[];
  total: Figures;
}

export interface FairSpread {
  measure: Measure;
  min: number;
  max: number;
  mean: number;
  stdev: number;
}

export interface RosterFairness {
  weeks: string[];
  people: FairPerson[];
  spread: FairSpread[];
}

export interface HadTurn {
  week: string;
  number: number;
  date: string;
  turn: number;
  from: string;
  to: string;
  isFirstLine: boolean;
  isFridayAfternoon: boolean;
  undesired?: string | null;
}

export interface CreditMove {
  week?: string | null;
  /** The week it counts in. */
  countsIn: string;
  amount: number;
  why: string;
  /** What was written down with it; empty when nothing was. */
  reason: string;
  at: string;
  byName: string;
}

export interface FairnessReasons {
  person: FairPerson;
  turns: HadTurn[];
  credits: CreditMove[];
}

export interface Weeks {
  from: string;
  to: string;
}

const PATH = '/api/roster/fairness';

export const rosterFairnessQuery = ({ from, to }: Weeks) =>
  queryOptions({
    queryKey: ['roster', 'fairness', from, to],
    queryFn: ({ signal }) => http.get<RosterFairness>(PATH, { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
  });

/** Which turns and movements of credit somebody’s figures are made of. */
export const reasonsQuery = (personId: string, { from, to }: Weeks) =>
  queryOptions({
    queryKey: ['roster', 'fairness', 'reasons', personId, from, to],
    queryFn: ({ signal }) =>
      http.get<FairnessReasons>(`${PATH}/people/${personId}`, { query: { from, to }, signal }),
  });

/** The same as a file. */
export function fairnessCsv({ from, to }: Weeks): string {
  return address(`${PATH}.csv`, { from, to });
}
