import { expect, test } from 'vitest';
import { deedsOf, isWorking } from './run-deeds';

test('a run that computes can be stopped, and published once it has a timetable', () => {
  expect(deedsOf({ state: 'running', cost: null, isOptimal: false })).toEqual(['stop']);
  expect(deedsOf({ state: 'running', cost: 60, isOptimal: false })).toEqual(['stop', 'publish']);
});

test('a run that ended goes on unless nothing better exists', () => {
  expect(deedsOf({ state: 'ended', cost: 60, isOptimal: false })).toEqual([
    'continue',
    'discard',
    'publish',
  ]);
  expect(deedsOf({ state: 'ended', cost: 60, isOptimal: true })).toEqual(['discard', 'publish']);
});

test('a run that failed can go on, and one that was discarded is history', () => {
  expect(deedsOf({ state: 'failed', cost: null, isOptimal: false })).toEqual([
    'continue',
    'discard',
  ]);
  expect(deedsOf({ state: 'discarded', cost: 60, isOptimal: false })).toEqual([]);
});

test('waiting and running are on their way', () => {
  expect(isWorking({ state: 'waiting' })).toBe(true);
  expect(isWorking({ state: 'stopped' })).toBe(false);
});
