import { expect, test } from 'vitest';
import { copyHours, courseOf, minutesOfWeek, runsOf, toDayFields, toDayHours } from './shift-hours';

const week = toDayFields([
  { day: 'mon', start: '09:00', end: '18:00' },
  { day: 'tue', start: '22:00', end: '06:00' },
  { day: 'wed', start: '07:30', end: '07:30' },
]);

test('an end before the start lies on the next day, an equal one means around the clock', () => {
  expect(week.map(courseOf)).toEqual([
    'one-day',
    'overnight',
    'around-the-clock',
    'free',
    'free',
    'free',
    'free',
  ]);
});

test('the week is as long as its days together', () => {
  expect(minutesOfWeek(week) / 60).toBe(9 + 8 + 24);
});

test('a day that is switched off is left out and keeps usual hours for later', () => {
  expect(toDayHours(week)).toHaveLength(3);
  expect(week[3]).toEqual({ day: 'thu', works: false, start: '09:00', end: '18:00' });
});

test('the hours of a day are copied to others, free ones too', () => {
  const copied = copyHours(week, 'tue', ['mon', 'fri']);
  expect(copied[0]).toEqual({ day: 'mon', works: true, start: '22:00', end: '06:00' });
  expect(copied[4]).toEqual({ day: 'fri', works: true, start: '22:00', end: '06:00' });
  expect(copyHours(week, 'sun', ['mon'])[0]).toMatchObject({ day: 'mon', works: false });
});

test('equal days in a row are told as one', () => {
  const days = (['mon', 'tue', 'wed', 'fri', 'sat'] as const).map((day) => ({
    day,
    start: '09:00',
    end: day === 'sat' ? '13:00' : '18:00',
  }));
  expect(runsOf(days)).toEqual([
    { first: 'mon', last: 'wed', start: '09:00', end: '18:00' },
    { first: 'fri', last: 'fri', start: '09:00', end: '18:00' },
    { first: 'sat', last: 'sat', start: '09:00', end: '13:00' },
  ]);
});
