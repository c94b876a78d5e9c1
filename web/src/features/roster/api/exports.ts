import type { operations } from '@/lib/api/schema';
import { address } from '@/lib/http/client';

export type WeekFormat = operations['weekExportInForce']['parameters']['query']['format'];
export const WEEK_FORMATS = ['html', 'csv', 'yaml', 'ics'] as const satisfies readonly WeekFormat[];

/** Where a published week is a file. */
export function weekFile(monday: string, format: WeekFormat): string {
  return address(`/api/roster/weeks/${monday}/export`, { format });
}

/** Where the best timetable of a run is a file. */
export function runFile(run: string, format: WeekFormat): string {
  return address(`/api/roster/runs/${run}/export`, { format });
}

/** Where the loads of a week are a table. */
export function loadsFile(monday: string): string {
  return address(`/api/roster/weeks/${monday}/loads/export.csv`);
}
