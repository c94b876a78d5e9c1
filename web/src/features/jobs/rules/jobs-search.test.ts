import { expect, test } from 'vitest';
import { isFiltered, jobsSearch, toQuery } from './jobs-search';

test('states nobody knows are not asked for', () => {
  const search = jobsSearch.parse({ state: ['retrying', 'asleep'], kind: 'import-cases' });
  expect(toQuery(search)).toEqual({ kind: ['import-cases'], state: ['retrying'] });
  expect(toQuery(jobsSearch.parse({ state: 'asleep' })).state).toBeUndefined();
});

test('an address that makes no sense shows the errands', () => {
  expect(jobsSearch.parse({ view: 'nonsense' }).view).toBeUndefined();
});

test('neither the tab nor the side panel is a filter', () => {
  expect(isFiltered({ view: 'routines', look: '1' })).toBe(false);
  expect(isFiltered({ state: ['waiting'] })).toBe(true);
});
