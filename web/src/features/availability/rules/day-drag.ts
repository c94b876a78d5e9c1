import { daysBetween, plusDays } from '@/lib/time/calendar';

/** Whole days, both included. */
export interface Days {
  start: string;
  end: string;
}

/** What a pointer has hold of, and where it is now. All are days of the page. */
export type DayDrag =
  | { kind: 'create'; from: string; to: string }
  | { kind: 'move' | 'start' | 'end'; days: Days; from: string; to: string };

/** The days as they would be if the pointer let go now. An edge stops at the other edge. */
export function draggedDays(drag: DayDrag): Days {
  switch (drag.kind) {
    case 'create':
      return drag.from <= drag.to
        ? { start: drag.from, end: drag.to }
        : { start: drag.to, end: drag.from };
    case 'move':
      return { start: shifted(drag.days.start, drag), end: shifted(drag.days.end, drag) };
    case 'start':
      return { start: earlier(shifted(drag.days.start, drag), drag.days.end), end: drag.days.end };
    case 'end':
      return {
        start: drag.days.start,
        end: later(shifted(drag.days.end, drag), drag.days.start),
      };
  }
}

/** Whether letting go now would change anything; a press without a move does not. */
export function isChange(drag: DayDrag): boolean {
  if (drag.kind === 'create') return true;
  const { start, end } = draggedDays(drag);
  return start !== drag.days.start || end !== drag.days.end;
}

function shifted(day: string, { from, to }: { from: string; to: string }): string {
  return plusDays(day, daysBetween(from, to));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
