import { expect, test } from 'vitest';
import { isFiltered, readable, ticketSearch, toQuery } from './ticket-search';

test('without more the active tickets of the reader are asked for', () => {
  expect(toQuery({})).toEqual({
    submitter: 'me',
    status: ['NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD'],
    text: undefined,
  });
  expect(toQuery({ box: 'archive' })).toMatchObject({ status: ['COMPLETED', 'CANCELLED'] });
});

test('everybody’s are filtered by status, kind and words', () => {
  expect(
    toQuery({ view: 'all', status: ['ON_HOLD', 'SILLY'], type: 'leave/ask', q: 'may' }),
  ).toEqual({ status: ['ON_HOLD'], workflow: 'leave', type: 'ask', text: 'may' });
  expect(toQuery({ view: 'all', type: 'leave' })).toMatchObject({ workflow: undefined });
});

test('who may not look at all tickets stays with the own', () => {
  expect(toQuery(readable({ view: 'all' }, false))).toMatchObject({ submitter: 'me' });
  expect(readable({ view: 'all' }, true).view).toBe('all');
});

test('a filter of the other view does not count', () => {
  expect(isFiltered({ status: ['ON_HOLD'] })).toBe(false);
  expect(isFiltered({ view: 'all', status: ['ON_HOLD'] })).toBe(true);
});

test('an address that makes no sense breaks nothing', () => {
  expect(ticketSearch.parse({ view: 'nobody', box: '7' })).toEqual({});
});
