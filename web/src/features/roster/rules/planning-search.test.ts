import { expect, test } from 'vitest';
import { planningSearch } from './planning-search';

test('numbers in the address are read, and what makes no sense is left out', () => {
  expect(planningSearch.parse({ week: '2026-03-23', lines: '6', seconds: '30' })).toEqual({
    week: '2026-03-23',
    lines: 6,
    seconds: 30,
  });
  expect(planningSearch.parse({ lines: '0', seconds: 'long' })).toEqual({
    week: undefined,
    lines: undefined,
    seconds: undefined,
  });
});
