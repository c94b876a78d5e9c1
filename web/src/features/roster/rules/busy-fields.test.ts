import { expect, test } from 'vitest';
import type { BusyMark } from '../api/keeping-types';
import { busyFaults, toBusyFacts, toBusyFields } from './busy-fields';

const MARK: BusyMark = {
  id: 'busy-1',
  personId: 'person-amy',
  weekday: null,
  date: '2026-03-25',
  from: '09:00',
  to: '11:00',
  optional: true,
  reason: 'doctor',
  version: 3,
  mayEdit: true,
};
const FIELDS = toBusyFields(MARK, 'me', '2026-03-20');

test('a mark is the same after its form', () => {
  const { id: _id, version: _version, mayEdit: _mayEdit, ...facts } = MARK;
  expect(toBusyFacts(FIELDS)).toEqual(facts);
});

test('a mark of every week has no date, one of the whole day no times', () => {
  const facts = toBusyFacts({ ...FIELDS, repeats: 'weekly', weekday: 'fri', isAllDay: true });
  expect(facts).toMatchObject({ weekday: 'fri', date: null, from: null, to: null });
});

test('a new mark is one’s own, and hard', () => {
  expect(toBusyFields(null, 'me', '2026-03-20')).toMatchObject({ personId: 'me', kind: 'hard' });
});

test('a reason, a day and times in order are needed', () => {
  expect(busyFaults(FIELDS)).toEqual({});
  expect(busyFaults({ ...FIELDS, reason: ' ', date: null })).toEqual({
    reason: 'required',
    date: 'required',
  });
  expect(busyFaults({ ...FIELDS, to: '09:00' })).toEqual({ to: 'order' });
  expect(busyFaults({ ...FIELDS, from: '', to: '' })).toEqual({ from: 'required', to: 'required' });
  expect(busyFaults({ ...FIELDS, from: '', isAllDay: true })).toEqual({});
});
