import { WEEKDAYS, type Weekday } from '@/lib/time/calendar';
import type { DayHours } from '../api/shift';

/** One weekday in the form; `works` false keeps the hours for when it is switched on again. */
export interface DayFields {
  day: Weekday;
  works: boolean;
  start: string;
  end: string;
}

const USUAL = { start: '09:00', end: '18:00' };
const WHOLE_DAY = 24 * 60;

export function toDayFields(days: readonly DayHours[]): DayFields[] {
  return WEEKDAYS.map((day) => {
    const hours = days.find((one) => one.day === day);
    return { day, works: hours !== undefined, ...USUAL, ...hours };
  });
}

export function toDayHours(fields: readonly DayFields[]): DayHours[] {
  return fields.filter(({ works }) => works).map(({ day, start, end }) => ({ day, start, end }));
}

/** How a day's hours run: an end before the start lies on the next day, an equal one means around the clock. */
export function courseOf({ works, start, end }: Omit<DayFields, 'day'>) {
  if (!works) return 'free';
  if (start === end) return 'around-the-clock';
  return end < start ? 'overnight' : 'one-day';
}

/** How long a day's hours last by the clock. */
export function minutesOf(fields: Omit<DayFields, 'day'>): number {
  if (!fields.works) return 0;
  const length = minutes(fields.end) - minutes(fields.start);
  return length > 0 ? length : length + WHOLE_DAY;
}

export function minutesOfWeek(fields: readonly DayFields[]): number {
  return fields.reduce((sum, day) => sum + minutesOf(day), 0);
}

/** Gives the hours of one day to others. */
export function copyHours(
  fields: readonly DayFields[],
  from: Weekday,
  to: readonly Weekday[],
): DayFields[] {
  const source = fields.find(({ day }) => day === from);
  return fields.map((one) => (source && to.includes(one.day) ? { ...source, day: one.day } : one));
}

/** The weekday after. */
export function nextWeekday(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? 'mon';
}

/** Days of equal hours that follow each other, as one: Mon–Fri 09:00–18:00. Free days are left out. */
export interface DayRun {
  first: Weekday;
  last: Weekday;
  start: string;
  end: string;
}

export function runsOf(days: readonly DayHours[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const { day, works, start, end } of toDayFields(days)) {
    if (!works) continue;
    const before = runs.at(-1);
    const goesOn =
      before && before.start === start && before.end === end && nextWeekday(before.last) === day;
    if (goesOn) before.last = day;
    else runs.push({ first: day, last: day, start, end });
  }
  return runs;
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}
