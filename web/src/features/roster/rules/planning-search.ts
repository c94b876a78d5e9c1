import * as z from 'zod/mini';
import { lenient, single } from '@/lib/list/list-search';
import { isDay } from '@/lib/time/calendar';

const whole = (least: number, most: number) =>
  lenient(z.coerce.number().check(z.int(), z.gte(least), z.lte(most)));

export const MOST_LINES = 200;
export const MOST_SECONDS = 3_600;
export const USUAL_SECONDS = 60;

/** What planning keeps in its address. */
export const planningSearch = z.object({
  /** Any day of the week to plan; the next one when left out. */
  week: lenient(z.string().check(z.refine(isDay))),
  /** Those of the settings when left out. */
  lines: whole(1, MOST_LINES),
  seconds: whole(1, MOST_SECONDS),
});
export type PlanningSearch = z.infer<typeof planningSearch>;

/** The two runs that are compared. */
export const compareSearch = z.object({ a: single, b: single });
