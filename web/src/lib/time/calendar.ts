/* Calendar days as the API writes them, `YYYY-MM-DD`: plain days without a zone. */

const DAY_MS = 86_400_000;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export function isWeekday(value: unknown): value is Weekday {
  return WEEKDAYS.some((day) => day === value);
}

/** The day as an instant at midnight UTC, for `Intl` with `timeZone: 'UTC'` and for reckoning. */
export function utcMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcMidnight(text));
}

export function plusDays(day: string, count: number): string {
  return new Date(utcMidnight(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

export function weekdayOf(day: string): Weekday {
  const fromMonday = (new Date(utcMidnight(day)).getUTCDay() + 6) % 7;
  return WEEKDAYS[fromMonday] ?? 'mon';
}

/** The Monday of the week the day is in. */
export function mondayOf(day: string): string {
  return plusDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}
