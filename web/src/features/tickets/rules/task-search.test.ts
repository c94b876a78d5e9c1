import { expect, test } from 'vitest';
import { isFiltered, readable, toQuery } from './task-search';

test('without more the reader’s tasks that are to be done are asked for', () => {
  expect(toQuery({})).toEqual({ holder: 'me', status: ['OPEN', 'IN_PROGRESS'], ticket: undefined });
});

test('everybody’s are filtered by status, holder and ticket', () => {
  expect(toQuery({ view: 'all' })).toEqual({ holder: undefined, status: undefined });
  expect(toQuery({ view: 'all', status: ['ERROR', '?'], holder: 'amy', q: '12' })).toEqual({
    holder: 'amy',
    status: ['ERROR'],
    ticket: '12',
  });
});

test('whose tasks they are is not chosen by who may only see the own', () => {
  const search = readable({ view: 'all', holder: 'amy' }, false);
  expect(toQuery(search)).toMatchObject({ holder: 'me' });
  expect(isFiltered(search)).toBe(false);
});
