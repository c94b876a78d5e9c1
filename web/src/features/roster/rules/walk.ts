import type { Grid } from '../api/week-types';
import type { Seat } from './changes';

export type Place = Pick<Seat, 'day' | 'turn' | 'line'>;

const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Step = (typeof STEPS)[number];

type Shape = Pick<Grid, 'days' | 'hours' | 'lines'>;

/**
 * Where a key leads: across the turns of a day and on to the next day, up and down its lines and on to the day above or
 * below. It stays where there is nothing further.
 */
export function walk(shape: Shape, from: Place, step: Step): Place {
  const turns = shape.hours.length - 1;
  const column = shape.days.indexOf(from.day) * turns + from.turn;
  const go = (to: number, line = from.line) => placeAt(shape, to, line) ?? from;
  switch (step) {
    case 'ArrowLeft':
      return go(column - 1);
    case 'ArrowRight':
      return go(column + 1);
    case 'ArrowUp':
      return from.line > 0 ? { ...from, line: from.line - 1 } : go(column - turns, shape.lines - 1);
    case 'ArrowDown':
      return from.line < shape.lines - 1 ? { ...from, line: from.line + 1 } : go(column + turns, 0);
    case 'Home':
      return { ...from, turn: 0 };
    case 'End':
      return { ...from, turn: turns - 1 };
  }
}

/** The turn of the week with a number, counted through all days. */
function placeAt({ days, hours }: Shape, column: number, line: number): Place | null {
  const turns = hours.length - 1;
  const day = days[Math.floor(column / turns)];
  return day ? { day, turn: column % turns, line } : null;
}

export function isStep(key: string): key is Step {
  return STEPS.some((step) => step === key);
}
