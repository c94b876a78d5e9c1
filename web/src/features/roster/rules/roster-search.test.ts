import { expect, test } from 'vitest';
import { dateOf, rosterSearch, shownDay, shownMonday } from './roster-search';

test('any day of a week shows that week, and none the present one', () => {
  expect(shownMonday({ week: '2026-03-26' }, '2026-03-04')).toBe('2026-03-23');
  expect(shownMonday({}, '2026-03-29')).toBe('2026-03-23');
});

test('where there is room for one day, it is the one wanted, today, or the first planned', () => {
  const days = ['tue', 'wed', 'thu'] as const;
  expect(shownDay('thu', days, '2026-03-23', '2026-03-25')).toBe('thu');
  expect(shownDay(undefined, days, '2026-03-23', '2026-03-25')).toBe('wed');
  expect(shownDay('sun', days, '2026-03-23', '2026-03-23')).toBe('tue');
});

test('a weekday has its date', () => {
  expect(dateOf('2026-12-28', 'fri')).toBe('2027-01-01');
});

test('what makes no sense in the address is left out', () => {
  expect(rosterSearch.parse({ week: 'soon', day: 'someday' })).toEqual({
    week: undefined,
    day: undefined,
  });
});
