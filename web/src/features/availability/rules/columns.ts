import { plusDays } from '@/lib/time/calendar';
import { endOfDay, startOfDay } from '@/lib/time/zoned';

/** One day of the page, in the reader's zone: 23 or 25 hours long when clocks change. */
export interface DayColumn {
  day: string;
  start: number;
  end: number;
}

/** A piece of time, in milliseconds. */
export interface Stretch {
  start: number;
  end: number;
}

export function dayColumns(first: string, count: number, zone: string): DayColumn[] {
  return Array.from({ length: count }, (_, index) => {
    const day = plusDays(first, index);
    return { day, start: startOfDay(day, zone), end: endOfDay(day, zone) };
  });
}

/** Where a stretch lies on the page, in columns: `left` 1.5 is the middle of the second day. */
export interface Extent {
  left: number;
  width: number;
  /** Whether the stretch begins or ends on the page; otherwise it goes on beyond its edge. */
  begins: boolean;
  ends: boolean;
}

export function extentOf({ start, end }: Stretch, columns: readonly DayColumn[]): Extent | null {
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last || end <= start || end <= first.start || start >= last.end) return null;
  const left = placeOfInstant(start, columns) ?? 0;
  const right = placeOfInstant(end, columns) ?? columns.length;
  return {
    left,
    width: right - left,
    begins: start >= first.start,
    ends: end <= last.end,
  };
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whole days, both included, as a stretch on the calendar of a zone. */
export function daysAsStretch(days: { start: string; end: string }, zone: string): Stretch {
  return { start: startOfDay(days.start, zone), end: endOfDay(days.end, zone) };
}

/** The instant at a place on the page: 1.5 is the middle of the second day. */
export function instantOfPlace(place: number, columns: readonly DayColumn[]): number {
  const index = Math.max(0, Math.min(columns.length - 1, Math.floor(place)));
  const column = columns[index];
  if (!column) return 0;
  return Math.round(column.start + (place - index) * (column.end - column.start));
}

/** The place of an instant on the page; null when it is outside. */
export function placeOfInstant(at: number, columns: readonly DayColumn[]): number | null {
  const index = columns.findIndex(({ start, end }) => at >= start && at < end);
  const column = columns[index];
  return column ? index + (at - column.start) / (column.end - column.start) : null;
}
