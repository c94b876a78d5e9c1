import { expect, test } from 'vitest';
import { nearness, onQuarter } from './moment';

const at = (iso: string) => Date.parse(iso);
const from = at('2026-03-28T20:00:00Z');

test('what is near needs fewer words, by the reader’s calendar', () => {
  expect(nearness(at('2026-03-28T22:30:00Z'), from, 'Europe/Madrid')).toBe('time');
  expect(nearness(at('2026-03-28T23:30:00Z'), from, 'Europe/Madrid')).toBe('weekday');
  expect(nearness(at('2026-03-28T23:30:00Z'), from, 'UTC')).toBe('time');
  expect(nearness(at('2026-04-03T10:00:00Z'), from, 'UTC')).toBe('weekday');
  expect(nearness(at('2026-04-04T10:00:00Z'), from, 'UTC')).toBe('date');
  expect(nearness(at('2026-03-27T10:00:00Z'), from, 'UTC')).toBe('date');
});

test('chosen instants stand on quarters of an hour', () => {
  expect(new Date(onQuarter(at('2026-03-28T20:08:00Z'))).toISOString()).toBe(
    '2026-03-28T20:15:00.000Z',
  );
});
