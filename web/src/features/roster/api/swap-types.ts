import type { Weekday } from '@/lib/time/calendar';
import type { BreachView, CostView } from './week-views';

/* What the server answers under `/api/roster/swaps`. What does not apply is missing. */

export const SWAP_BOXES = ['to-me', 'mine', 'approvals', 'all'] as const;
export type SwapBox = (typeof SWAP_BOXES)[number];

export const SWAP_WANTS = ['take', 'any', 'turn'] as const;
export type SwapWant = (typeof SWAP_WANTS)[number];

export type SwapState =
  'open' | 'waiting' | 'done' | 'declined' | 'withdrawn' | 'refused' | 'expired';

/** A turn; its times are missing when the week has no such turn any more. */
export interface TurnView {
  day: Weekday;
  turn: number;
  date: string;
  start?: string | null;
  end?: string | null;
}

/** Something that can be agreed to: taking the asked turn, for `theirs` in return or for nothing. */
export interface OfferView {
  personId: string;
  theirs?: TurnView | null;
  declined: boolean;
}

export interface SwapView {
  id: string;
  monday: string;
  asker: string;
  turn: TurnView;
  want: SwapWant;
  theirs?: TurnView | null;
  to?: string | null;
  comment: string;
  state: SwapState;
  taker?: string | null;
  given?: TurnView | null;
  offers: OfferView[];
  askedAt: string;
  askedBy?: string | null;
  askedByName: string;
  expiresAt: string;
  mayAccept: boolean;
  mayDecline: boolean;
  mayWithdraw: boolean;
  mayApprove: boolean;
  version: number;
}

export const FIT_REASONS = [
  'breaks-rules',
  'not-their-turn',
  'turn-began',
  'there-already',
  'not-planned',
] as const;
export type FitReason = (typeof FIT_REASONS)[number];

/** Whether something can be agreed to now, and what speaks against it. */
export interface FitView {
  fits: boolean;
  why?: FitReason | null;
  breaches: BreachView[];
  warnings: BreachView[];
  costs: CostView[];
  costChange: number;
}

export interface OptionView {
  personId: string;
  theirs?: TurnView | null;
  fit: FitView;
}
