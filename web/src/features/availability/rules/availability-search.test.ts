import { expect, test } from 'vitest';
import { availabilitySearch, shownDays } from './availability-search';

const today = '2026-03-29';
const read = (search: Record<string, unknown>) => availabilitySearch.parse(search);

test('without a wish the present week is shown, on the present day', () => {
  expect(shownDays(read({}), today)).toEqual({ monday: '2026-03-23', day: '2026-03-29' });
});

test('another week begins with its Monday', () => {
  expect(shownDays(read({ week: '2026-04-02' }), today)).toEqual({
    monday: '2026-03-30',
    day: '2026-03-30',
  });
  expect(shownDays(read({ week: '2026-04-02', day: '2026-04-03' }), today).day).toBe('2026-04-03');
});

test('what cannot be read is left out', () => {
  expect(read({ week: 'soon', at: 'noon', do: 'dance' })).toEqual({});
});
