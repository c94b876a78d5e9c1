import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const done: string[] = [];
  const pace = new Pace(
    (word) => done.push(word),
    (word) => (word === 'slow' ? 5_000 : 500),
  );
  return { done, pace };
}

test('the first is done at once, a flood once a pause, and the last is not missed', () => {
  const { done, pace } = start();
  for (let message = 0; message < 99; message += 1) {
    pace.ask('slow');
    vi.advanceTimersByTime(100);
  }
  expect(done).toEqual(['slow', 'slow']);
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual(['slow', 'slow', 'slow']);
  vi.advanceTimersByTime(60_000);
  expect(done).toHaveLength(3);
});

test('each word has its own pause', () => {
  const { done, pace } = start();
  pace.ask('slow');
  pace.ask('quick');
  pace.ask('quick');
  vi.advanceTimersByTime(600);
  expect(done).toEqual(['slow', 'quick', 'quick']);
});

test('nothing is done after the end', () => {
  const { done, pace } = start();
  pace.ask('quick');
  pace.ask('quick');
  pace.stop();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual(['quick']);
});
