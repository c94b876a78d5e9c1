import { expect, test } from 'vitest';
import { daysBetween, mondayOf, plusDays, weekdayOf } from './calendar';
import { dayIn, endOfDay, instantAt, minutesIn, offsetAt, startOfDay, timeIn } from './zoned';

const hours = (from: number, to: number) => (to - from) / 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

test.each([
  ['2026-03-29', 'Europe/Madrid', '2026-03-28T23:00:00.000Z', 23],
  ['2026-10-25', 'Europe/Madrid', '2026-10-24T22:00:00.000Z', 25],
  ['2026-03-13', 'America/St_Johns', '2026-03-13T02:30:00.000Z', 24],
  // Midnight does not exist on this night.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', 23],
  // Clocks go back from midnight to 23:00 of the same day.
  ['2026-10-29', 'Africa/Cairo', '2026-10-28T21:00:00.000Z', 25],
  ['2026-03-13', 'UTC', '2026-03-13T00:00:00.000Z', 24],
])('%s in %s starts at %s', (day, zone, start, length) => {
  expect(iso(startOfDay(day, zone))).toBe(start);
  expect(hours(startOfDay(day, zone), endOfDay(day, zone))).toBe(length);
});

test('a time that is skipped is the end of the gap, one shown twice is the earlier', () => {
  expect(iso(instantAt('2026-03-29', '02:30', 'Europe/Madrid'))).toBe('2026-03-29T01:00:00.000Z');
  expect(iso(instantAt('2026-10-25', '02:30', 'Europe/Madrid'))).toBe('2026-10-25T00:30:00.000Z');
  expect(iso(instantAt('2026-03-13', '09:00', 'Asia/Kolkata'))).toBe('2026-03-13T03:30:00.000Z');
});

test('an instant has its own day and time in each zone', () => {
  const at = Date.parse('2026-12-31T23:30:00Z');
  expect(dayIn(at, 'Asia/Shanghai')).toBe('2027-01-01');
  expect(minutesIn(at, 'Asia/Shanghai')).toBe(7 * 60 + 30);
  expect(timeIn(at, 'America/Los_Angeles')).toBe('15:30');
  expect(offsetAt(at, 'Asia/Kolkata')).toBe(330);
});

test('plain days are reckoned without a zone', () => {
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(weekdayOf('2026-03-29')).toBe('sun');
  expect(mondayOf('2026-03-29')).toBe('2026-03-23');
  expect(mondayOf('2026-03-23')).toBe('2026-03-23');
});
