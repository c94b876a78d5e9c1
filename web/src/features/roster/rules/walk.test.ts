import { expect, test } from 'vitest';
import type { Grid } from '../api/week-types';
import { isStep, walk, type Place } from './walk';

const SHAPE: Pick<Grid, 'days' | 'hours' | 'lines'> = {
  days: ['mon', 'tue'],
  hours: ['09:00', '10:00', '11:00'],
  lines: 3,
};
const place = (day: Place['day'], turn: number, line: number): Place => ({ day, turn, line });

test('sideways leads through the turns of a day and on to the next', () => {
  expect(walk(SHAPE, place('mon', 0, 1), 'ArrowRight')).toEqual(place('mon', 1, 1));
  expect(walk(SHAPE, place('mon', 1, 1), 'ArrowRight')).toEqual(place('tue', 0, 1));
  expect(walk(SHAPE, place('tue', 0, 1), 'ArrowLeft')).toEqual(place('mon', 1, 1));
});

test('down leads through the lines and on to the same turn of the next day', () => {
  expect(walk(SHAPE, place('mon', 1, 1), 'ArrowDown')).toEqual(place('mon', 1, 2));
  expect(walk(SHAPE, place('mon', 1, 2), 'ArrowDown')).toEqual(place('tue', 1, 0));
  expect(walk(SHAPE, place('tue', 1, 0), 'ArrowUp')).toEqual(place('mon', 1, 2));
});

test('at the edge it stays', () => {
  for (const step of ['ArrowLeft', 'ArrowUp'] as const) {
    expect(walk(SHAPE, place('mon', 0, 0), step)).toEqual(place('mon', 0, 0));
  }
  expect(walk(SHAPE, place('tue', 1, 2), 'ArrowDown')).toEqual(place('tue', 1, 2));
  expect(walk(SHAPE, place('tue', 1, 2), 'ArrowRight')).toEqual(place('tue', 1, 2));
});

test('the first and the last turn of a day are one key away', () => {
  expect(walk(SHAPE, place('tue', 1, 2), 'Home')).toEqual(place('tue', 0, 2));
  expect(walk(SHAPE, place('mon', 0, 2), 'End')).toEqual(place('mon', 1, 2));
});

test('other keys are no steps', () => {
  expect(isStep('Enter')).toBe(false);
  expect(isStep('ArrowUp')).toBe(true);
});
