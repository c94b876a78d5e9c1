import { daysBetween } from '@/lib/time/calendar';
import { dayIn } from '@/lib/time/zoned';

/** How much of an instant a reader needs to hear, seen from another: the time, the weekday as well, or the date. */
export function nearness(at: number, from: number, zone: string): 'time' | 'weekday' | 'date' {
  const days = daysBetween(dayIn(from, zone), dayIn(at, zone));
  if (days === 0) return 'time';
  return days > 0 && days < 7 ? 'weekday' : 'date';
}

const QUARTER = 15 * 60_000;

/** Instants chosen on the slider stand on quarters of an hour. */
export function onQuarter(at: number): number {
  return Math.round(at / QUARTER) * QUARTER;
}
