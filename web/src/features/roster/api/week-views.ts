import type { Answer } from '@/lib/api/answer';

/* What the server answers under `/api/roster/weeks`. */

export type GridView = Answer<'GridView'>;
export type CostView = Answer<'CostView'>;
export type BreachView = Answer<'BreachView'>;

/** One version in a list. */
export type VersionHead = Answer<'VersionView'>;

/** One cell that changed hands; times are null when the version had no such turn. */
export type LogView = Answer<'LogView'>;

export type TimetableView = Answer<'TimetableView'>;
export type PublishedView = Answer<'PublishedView'>;

/** Names come from the people of the roster. */
export type WeekLoadsView = Answer<'WeekLoadsView'>;
