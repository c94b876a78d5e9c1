import { expect, test } from 'vitest';
import { dayColumns, daysAsStretch } from './columns';
import { dayContent } from './day-words';

const zone = 'Europe/Madrid';
const [sat, sun] = dayColumns('2026-03-28', 2, zone);
const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test('a shift over the night on which clocks change is told on the day it begins', () => {
  const spans = [span('2026-03-28T21:00:00Z', '2026-03-29T04:00:00Z')];
  const person = { spans, leave: [], closures: [] };
  expect(dayContent(person, sat!, zone).hours).toEqual(['22:00–06:00']);
  expect(dayContent(person, sun!, zone).hours).toEqual([]);
});

test('leave and closures of other zones count for every day they touch', () => {
  const leave = [daysAsStretch({ start: '2026-03-28', end: '2026-03-28' }, 'America/Los_Angeles')];
  const closures = [daysAsStretch({ start: '2026-03-29', end: '2026-03-29' }, zone)];
  const person = { spans: [], leave, closures };
  expect(dayContent(person, sat!, zone)).toEqual({ hours: [], isOnLeave: true, isClosed: false });
  expect(dayContent(person, sun!, zone)).toEqual({ hours: [], isOnLeave: true, isClosed: true });
});
