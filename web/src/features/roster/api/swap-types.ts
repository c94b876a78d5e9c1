import type { Answer } from '@/lib/api/answer';
import type { operations } from '@/lib/api/schema';

/* What the server answers under `/api/roster/swaps`. */

export type SwapBox = operations['swapsList']['parameters']['query']['box'];
export const SWAP_BOXES = [
  'to-me',
  'mine',
  'approvals',
  'all',
] as const satisfies readonly SwapBox[];

export type SwapView = Answer<'SwapView'>;
export type SwapWant = SwapView['want'];
export type SwapState = SwapView['state'];

/** A turn; its times are null when the week has no such turn any more. */
export type TurnView = Answer<'SwapTurnView'>;

/** Something that can be agreed to: taking the asked turn, for `theirs` in return or for nothing. */
export type OfferView = Answer<'OfferView'>;

/** Whether something can be agreed to now, and what speaks against it. */
export type FitView = Answer<'FitView'>;

export type FitReason = NonNullable<FitView['why']>;
export const FIT_REASONS = [
  'breaks-rules',
  'not-their-turn',
  'turn-began',
  'there-already',
  'not-planned',
] as const satisfies readonly FitReason[];

export type OptionView = Answer<'OptionView'>;
