import type { Closure, Leave } from '@/features/availability/api/week';
import type { DayHours } from '@/features/availability/api/shift';
import type { PersonAt } from '@/features/availability/api/who';
import { plusDays, weekdayOf } from '@/lib/time/calendar';
import { dayIn, endOfDay, instantAt, startOfDay } from '@/lib/time/zoned';

/* Reckons as the server does: shifts as instants, and why somebody cannot take work. */

interface Span {
  start: number;
  end: number;
}

/** The shifts that touch a piece of time; shifts that follow each other without a break are one. */
export function shiftSpans(hours: readonly DayHours[], zone: string, within: Span): Span[] {
  const spans: Span[] = [];
  const last = plusDays(dayIn(within.end, zone), 1);
  for (let day = plusDays(dayIn(within.start, zone), -1); day <= last; day = plusDays(day, 1)) {
    const found = hours.find((one) => one.day === weekdayOf(day));
    if (!found) continue;
    const start = instantAt(day, found.start, zone);
    const end = instantAt(found.end > found.start ? day : plusDays(day, 1), found.end, zone);
    const before = spans.at(-1);
    if (before && before.end >= start) before.end = Math.max(before.end, end);
    else spans.push({ start, end });
  }
  return spans.filter(({ start, end }) => start < within.end && end > within.start);
}

export interface FakeCalendar {
  zone: string;
  active: boolean;
  away: boolean;
  hours: readonly DayHours[];
  leave: readonly Leave[];
  closures: readonly Closure[];
  companyZone: string;
}

const A_WEEK = 8 * 86_400_000;

export function answerAt(
  calendar: FakeCalendar,
  at: number,
): Pick<PersonAt, 'available' | 'because' | 'text' | 'until'> {
  const { zone } = calendar;
  const spans = shiftSpans(calendar.hours, zone, { start: at - A_WEEK, end: at + A_WEEK });
  const present = spans.find(({ start, end }) => start <= at && at < end);
  const no = (code: string, until: number | null, args: Record<string, string> = {}) => ({
    available: false,
    because: { code, args },
    text: code,
    until: until === null ? null : new Date(until).toISOString(),
  });
  if (!present) {
    const next = spans.find(({ start }) => start > at)?.start ?? null;
    if (next === null) return no('out-of-shift', null);
    return no('out-of-shift-until', next, { until: new Date(next).toISOString(), zone });
  }
  if (!calendar.active) return no('not-active', null);
  const leave = calendar.leave.find((one) => covers(one, zone, at));
  if (leave) return no('on-leave', endOfDay(leave.end, zone), { last: leave.end });
  const closure = calendar.closures.find((one) => covers(one, calendar.companyZone, at));
  if (closure) {
    return no('company-closed', endOfDay(closure.end, calendar.companyZone), { last: closure.end });
  }
  if (calendar.away) return no('away', null);
  const until = new Date(present.end).toISOString();
  return { available: true, because: null, text: 'available', until };
}

function covers({ start, end }: { start: string; end: string }, zone: string, at: number): boolean {
  return startOfDay(start, zone) <= at && at < endOfDay(end, zone);
}
