import * as z from 'zod/mini';
import { lenient } from '@/lib/list/list-search';
import { isDay } from '@/lib/time/calendar';

const number = lenient(z.coerce.number().check(z.int(), z.gte(1)));

/** What the versions of a week keep in their address. */
export const versionSearch = z.object({
  /** Any day of the week; the present one when left out. */
  week: lenient(z.string().check(z.refine(isDay))),
  /** The version looked at; the newest when left out. */
  version: number,
  /** The version it is compared with. */
  with: number,
});
export type VersionSearch = z.infer<typeof versionSearch>;
