import { expect, test } from 'vitest';
import type { Person } from '../api/people';
import { factsOf, toFacts, toFields, usernameFrom } from './person-fields';

const usual = { zone: 'Europe/Madrid', language: 'ca', teamId: 'north' } as const;
const amy: Person = {
  id: 'amy',
  username: 'amy',
  firstName: 'Amy',
  lastName: 'Larsen',
  displayName: 'Amy Larsen',
  email: 'amy@demo.example',
  teamId: null,
  teamName: null,
  roles: ['user'],
  companyRoles: ['Buyers'],
  active: true,
  zone: 'America/Los_Angeles',
  language: 'en',
  teamMail: true,
  watchExternalUpdates: false,
  version: 3,
  mayEdit: true,
};

test('a new person begins in the team and zone of who adds it', () => {
  expect(toFields(null, usual)).toMatchObject({ ...usual, roles: ['user'], active: true });
});

test('a person without a team stays without one', () => {
  expect(toFields(amy, usual).teamId).toBeNull();
});

test('what is typed is trimmed, and a username is small', () => {
  const fields = { ...toFields(amy, usual), username: ' Amy.L ', firstName: ' Amy ' };
  expect(toFacts(fields)).toMatchObject({ username: 'amy.l', firstName: 'Amy' });
});

test('one change keeps everything else', () => {
  const { id, displayName, teamName, version, mayEdit, ...facts } = amy;
  expect(factsOf(amy, { active: false })).toEqual({ ...facts, active: false });
});

test.each([
  ['Ana Maria', 'Puig i Serra', 'ana.puig'],
  ['Àngel', 'Núñez', 'angel.nunez'],
  ['', 'O’Brien', 'obrien'],
  ['Gwen', '', 'gwen'],
])('%s %s becomes %s', (first, last, username) => {
  expect(usernameFrom(first, last)).toBe(username);
});
