import type { Case } from '../api/case';
import { deedsFor, type Deed } from './deeds-for';

/** What can be done with many cases at once. */
export const BULK_DEEDS = ['assign', 'reassign', 'unassign', 'complete'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number] & Deed;

/** The ones of many with which the reader may do it. */
export function fitting(deed: BulkDeed, all: readonly Case[]): Case[] {
  return all.filter((one) => deedsFor(one).includes(deed));
}
