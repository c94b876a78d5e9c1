import { expect, test } from 'vitest';
import { dayColumns, daysAsStretch, extentOf, instantOfPlace, placeOfInstant } from './columns';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

/** The week in which Madrid loses an hour, on Sunday. */
const spring = dayColumns('2026-03-23', 7, 'Europe/Madrid');
/** The week in which it gets one back. */
const autumn = dayColumns('2026-10-19', 7, 'Europe/Madrid');

test('the Sunday on which clocks change is an hour shorter or longer', () => {
  const hours = ({ start, end }: { start: number; end: number }) => (end - start) / HOUR;
  expect(spring.map(hours)).toEqual([24, 24, 24, 24, 24, 24, 23]);
  expect(autumn.map(hours)).toEqual([24, 24, 24, 24, 24, 24, 25]);
});

test('days touch each other without a gap', () => {
  spring.slice(1).forEach((day, index) => expect(day.start).toBe(spring[index]!.end));
});

test('a shift over midnight lies in both of its days', () => {
  const shift = { start: at('2026-03-27T21:00:00Z'), end: at('2026-03-28T05:00:00Z') };
  const extent = extentOf(shift, spring)!;
  expect(extent).toMatchObject({ begins: true, ends: true });
  expect(extent.left).toBeCloseTo(4 + 22 / 24);
  expect(extent.width).toBeCloseTo(8 / 24);
});

test('on the short day a shift takes up as much as its instants do', () => {
  const shift = { start: at('2026-03-29T07:00:00Z'), end: at('2026-03-29T16:00:00Z') };
  const extent = extentOf(shift, spring)!;
  expect(extent.left).toBeCloseTo(6 + 8 / 23);
  expect(extent.width).toBeCloseTo(9 / 23);
});

test('leave lies where its days are for the person, not for the reader', () => {
  const leave = daysAsStretch({ start: '2026-03-24', end: '2026-03-24' }, 'America/Los_Angeles');
  const extent = extentOf(leave, spring)!;
  expect(extent.left).toBeCloseTo(1 + 8 / 24);
  expect(extent.width).toBeCloseTo(1);
});

test('what goes on beyond the page is cut at its edge', () => {
  const leave = daysAsStretch({ start: '2026-03-20', end: '2026-04-20' }, 'Europe/Madrid');
  expect(extentOf(leave, spring)).toEqual({ left: 0, width: 7, begins: false, ends: false });
  const before = daysAsStretch({ start: '2026-03-20', end: '2026-03-22' }, 'Europe/Madrid');
  expect(extentOf(before, spring)).toBeNull();
});

test('a place on the page and its instant lead to each other, clock changes included', () => {
  for (const columns of [spring, autumn]) {
    for (const place of [0, 0.25, 3.5, 6.1, 6.9]) {
      expect(placeOfInstant(instantOfPlace(place, columns), columns)).toBeCloseTo(place, 6);
    }
  }
  expect(instantOfPlace(7, spring)).toBe(spring[6]!.end);
  expect(placeOfInstant(spring[6]!.end, spring)).toBeNull();
  expect(placeOfInstant(spring[0]!.start - 1, spring)).toBeNull();
});
