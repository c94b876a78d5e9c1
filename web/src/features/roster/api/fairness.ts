import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { address, http } from '@/lib/http/client';

export type Figures = Answer<'TurnFiguresView'>;

/** `weeks` stand in the order of the report’s; `total.credit` is the one at their end. */
export type FairPerson = Answer<'FairPersonView'>;

export type FairSpread = Answer<'FairSpreadView'>;
export type RosterFairness = Answer<'RosterFairnessView'>;
export type HadTurn = Answer<'HadTurnView'>;

/** `countsIn` is the week it counts in; `reason` what was written down with it, empty when nothing was. */
export type CreditMove = Answer<'CreditMoveView'>;

export type FairnessReasons = Answer<'FairnessReasonsView'>;

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
