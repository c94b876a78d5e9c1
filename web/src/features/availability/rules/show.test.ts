import { expect, test } from 'vitest';
import type { PersonWeek } from '../api/week';
import type { PersonAt } from '../api/who';
import { countAvailable, shownPeople } from './show';

const person = (personId: string, displayName: string): PersonWeek => ({
  personId,
  username: personId,
  displayName,
  zone: 'UTC',
  active: true,
  present: true,
  spans: [],
  leave: [],
  mayEdit: false,
  mayEditLeave: false,
});
const people = [person('amy', 'Amy Larsen'), person('ben', 'Ben Okafor'), person('cai', 'Cai Jun')];
const states = new Map(
  people.map(({ personId, username, displayName }) => [
    personId,
    {
      personId,
      username,
      displayName,
      available: personId !== 'ben',
      because: null,
      text: '',
      until: null,
    } satisfies PersonAt,
  ]),
);
const everybody = { q: undefined, members: undefined, who: undefined };
const names = (wish: Partial<typeof everybody> | object) =>
  shownPeople(people, states, { ...everybody, ...wish }).map(({ username }) => username);

test('everybody is shown unless the reader asks for some', () => {
  expect(names({})).toEqual(['amy', 'ben', 'cai']);
  expect(names({ q: 'oka BEN' })).toEqual(['ben']);
  expect(names({ members: new Set(['cai', 'ben']) })).toEqual(['ben', 'cai']);
  expect(names({ who: ['available'] })).toEqual(['amy', 'cai']);
  expect(names({ who: ['available', 'unavailable'] })).toHaveLength(3);
});

test('those who can take work are counted', () => {
  expect(countAvailable(people, states)).toBe(2);
});
