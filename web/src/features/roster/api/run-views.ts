import type { Answer } from '@/lib/api/answer';

/* What the server answers under `/api/roster/runs`. */

export type RunView = Answer<'RunView'>;
export type DemandView = Answer<'DemandView'>;
export type RunDetailView = Answer<'RunDetailView'>;
export type AllowanceView = Answer<'AllowanceView'>;
export type OfferView = Answer<'AllowanceOfferView'>;

/** A turn with empty places, and what keeps each person from taking it. */
export type BlockingView = Answer<'RunBlockingView'>;
