import type { Days } from './day-drag';

export interface LeaveFields extends Record<string, unknown> {
  personId: string | null;
  start: string | null;
  end: string | null;
  note: string;
}

/** The days of a form; an end left out is the start. Null while there is no start, or the end lies before it. */
export function daysOf(fields: { start: string | null; end: string | null }): Days | null {
  if (!fields.start) return null;
  const end = fields.end ?? fields.start;
  return end < fields.start ? null : { start: fields.start, end };
}
