import { expect, test } from 'vitest';
import { rosterPeople } from '@/test/fake-kit/roster-world';
import { groupsOf, isColour, toPersonFacts, toPersonFields } from './person-fields';

const [ROBIN] = rosterPeople();

test('somebody is the same after the form', () => {
  const facts = toPersonFacts(toPersonFields(ROBIN!));
  expect(ROBIN).toMatchObject(facts);
  expect(facts.extension).toBeNull();
});

test('empty numbers are none, and an empty ideal is nothing', () => {
  const fields = { ...toPersonFields(ROBIN!), table: '' as const, ideal: '' as const };
  expect(toPersonFacts(fields)).toMatchObject({ table: null, ideal: 0, maxPerDay: null });
});

test('a colour is six hex digits or none', () => {
  expect(['', '#0B645f', '#fff', 'red'].map(isColour)).toEqual([true, true, false, false]);
});

test('groups in use are listed once', () => {
  expect(groupsOf([{ groups: ['it', 'b'] }, { groups: ['it'] }])).toEqual(['b', 'it']);
});
