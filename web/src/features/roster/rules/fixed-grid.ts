import { WEEKDAYS, type Weekday } from '@/lib/time/calendar';
import type { FixedTurn } from '../api/fixed';
import type { Step } from './walk';

/** The shape of an ordinary week: its days, and the times at which turns begin. */
export interface FixedShape {
  days: readonly Weekday[];
  starts: readonly string[];
}

export interface FixedPlace {
  day: Weekday;
  start: string;
}

/** Turns begin at every time but the last, which is the end of the day. */
export function shapeOf({ days, hours }: { days: readonly Weekday[]; hours: readonly string[] }) {
  return { days, starts: hours.slice(0, -1) };
}

export function peopleAt(turns: readonly FixedTurn[], { day, start }: FixedPlace): string[] {
  return turns
    .filter((turn) => turn.day === day && turn.start === start)
    .map(({ personId }) => personId);
}

/** The same with other people in one place; all others stay, also those the week does not have. */
export function withPeople(
  turns: readonly FixedTurn[],
  place: FixedPlace,
  people: readonly string[],
): FixedTurn[] {
  const others = turns.filter(({ day, start }) => day !== place.day || start !== place.start);
  const placed = [...new Set(people)].map((personId) => ({ personId, ...place }));
  return [...others, ...placed].sort(inOrder);
}

export function without(turns: readonly FixedTurn[], gone: FixedTurn): FixedTurn[] {
  return turns.filter((turn) => !isSame(turn, gone));
}

/** Turns that the week as it is set up does not have. */
export function elsewhere(turns: readonly FixedTurn[], { days, starts }: FixedShape): FixedTurn[] {
  return turns.filter(({ day, start }) => !days.includes(day) || !starts.includes(start));
}

export function areSame(some: readonly FixedTurn[], others: readonly FixedTurn[]): boolean {
  return (
    some.length === others.length && some.every((turn) => others.some((one) => isSame(one, turn)))
  );
}

/** Where a key leads; it stays where there is nothing further. */
export function walkFixed({ days, starts }: FixedShape, from: FixedPlace, step: Step): FixedPlace {
  const column = days.indexOf(from.day);
  const row = starts.indexOf(from.start);
  const to = (day: number, start: number): FixedPlace => ({
    day: days[day] ?? from.day,
    start: starts[start] ?? from.start,
  });
  switch (step) {
    case 'ArrowLeft':
      return to(column - 1, row);
    case 'ArrowRight':
      return to(column + 1, row);
    case 'ArrowUp':
      return to(column, row - 1);
    case 'ArrowDown':
      return to(column, row + 1);
    case 'Home':
      return to(0, row);
    case 'End':
      return to(days.length - 1, row);
  }
}

function isSame(one: FixedTurn, other: FixedTurn): boolean {
  return one.personId === other.personId && one.day === other.day && one.start === other.start;
}

function inOrder(one: FixedTurn, other: FixedTurn): number {
  const byDay = WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day);
  return byDay === 0 ? one.start.localeCompare(other.start) : byDay;
}
