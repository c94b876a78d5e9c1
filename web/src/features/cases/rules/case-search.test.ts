import { expect, test } from 'vitest';
import { caseSearch, isFiltered, isSameFilter, toQuery } from './case-search';

test('an address with nonsense in it still shows cases', () => {
  expect(caseSearch.parse({ state: 'waiting', from: 'yesterday', sort: '' })).toEqual({
    state: ['waiting'],
  });
});

test('days are sent as instants of the reader’s zone, the last day included', () => {
  const query = toQuery({ from: '2026-03-28', to: '2026-03-29' }, 'Europe/Madrid');
  expect(query).toMatchObject({
    from: '2026-03-27T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
});

test('filters are the same whatever the order of their values', () => {
  expect(isSameFilter({ state: ['waiting', 'parked'] }, { state: ['parked', 'waiting'] })).toBe(
    true,
  );
  expect(isSameFilter({ state: ['waiting'] }, { state: ['waiting'], q: 'vpn' })).toBe(false);
});

test('the newest come first unless another order is asked for', () => {
  expect(toQuery({}, 'UTC')).toMatchObject({ sort: '-openedAt' });
  expect(toQuery({ sort: 'priority' }, 'UTC')).toMatchObject({ sort: 'priority' });
});

test('order and side panel are no filter', () => {
  expect(isFiltered({ sort: '-priority', look: 'case-1' })).toBe(false);
  expect(isFiltered({ holder: ['me'] })).toBe(true);
});
