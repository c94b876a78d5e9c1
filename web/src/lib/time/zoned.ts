import { plusDays, utcMidnight } from './calendar';

/* Instants (milliseconds) on the calendar of a zone. Daylight saving is in here and nowhere else. */

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const starts = new Map<string, number>();

/** What a clock on the wall of the zone shows, written as if it were UTC. */
export function wallClock(at: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The calendar day it is in the zone. */
export function dayIn(at: number, zone: string): string {
  return new Date(wallClock(at, zone)).toISOString().slice(0, 10);
}

/** The time of day in the zone, in minutes after midnight as clocks show it. */
export function minutesIn(at: number, zone: string): number {
  return Math.floor((wallClock(at, zone) % DAY_MS) / 60_000);
}

/** `09:05` in the zone. */
export function timeIn(at: number, zone: string): string {
  return new Date(wallClock(at, zone)).toISOString().slice(11, 16);
}

/** The first instant of a day in the zone: midnight, or what follows where midnight is skipped. */
export function startOfDay(day: string, zone: string): number {
  const key = `${day} ${zone}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const start = instantOf(utcMidnight(day), zone);
  if (starts.size > 20_000) starts.clear();
  starts.set(key, start);
  return start;
}

/** The instant at which clocks of the zone show a time of a day: the earlier of two, the end of a gap for none. */
export function instantAt(day: string, time: string, zone: string): number {
  return instantOf(Date.parse(`${day}T${time}:00Z`), zone);
}

/** The first instant after the day. */
export function endOfDay(day: string, zone: string): number {
  return startOfDay(plusDays(day, 1), zone);
}

/** How far the clocks of a zone are ahead of UTC, in minutes. */
export function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  return (wallClock(whole, zone) - whole) / 60_000;
}

function instantOf(shown: number, zone: string): number {
  const before = shown - offsetAt(shown - DAY_MS, zone) * 60_000;
  const after = shown - offsetAt(shown + DAY_MS, zone) * 60_000;
  const fitting = [before, after].filter((at) => wallClock(at, zone) === shown);
  return fitting.length > 0 ? Math.min(...fitting) : endOfGap(after, before, shown, zone);
}

/** Clocks jump over the time: the first instant at which they show a later one. */
function endOfGap(from: number, to: number, shown: number, zone: string): number {
  let [low, high] = [from - 1, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallClock(middle, zone) > shown) high = middle;
    else low = middle;
  }
  return high;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
