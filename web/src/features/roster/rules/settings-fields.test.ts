import { expect, test } from 'vitest';
import type { RosterSettings } from '../api/keeping-types';
import { hoursFault, toSettings, toSettingsFields } from './settings-fields';

const SETTINGS: RosterSettings = {
  days: ['mon', 'tue'],
  hours: ['09:00', '10:15', '11:30'],
  lines: 6,
  maxPerDay: 2,
  maxOverload: 1,
  ignoreCredit: false,
  dropLines: false,
  rules: {
    sameDayAdjacent: 'soft',
    breakTurns: [1, 2],
    maxPerTable: 2,
    maxPhoningInGroup: { it: 4 },
    minIdleInGroup: {},
  },
  weights: { emptySquared: 100, noBreak: 0 },
  edits: 'warn',
  swapsNeedApproval: true,
  phoneTakesCases: false,
  automatic: { on: false, weekday: 'sun', time: '22:00', weeksAhead: 2, seconds: 60 },
  version: 3,
  mayEdit: true,
};
const FIELDS = toSettingsFields(SETTINGS, ['b']);

test('settings are the same after their form', () => {
  expect(toSettings(FIELDS, SETTINGS)).toEqual(SETTINGS);
});

test('groups of people and groups that only the settings name are there', () => {
  expect(FIELDS.groups).toEqual([
    { name: 'b', maxPhoning: '', minIdle: '' },
    { name: 'it', maxPhoning: 4, minIdle: '' },
  ]);
});

test('a weight that is empty is left out, and one of nothing is not', () => {
  const weights = { ...FIELDS.weights, emptySquared: '' as const };
  expect(toSettings({ ...FIELDS, weights }, SETTINGS).weights).toEqual({ noBreak: 0 });
});

test('a rule that is off is left out', () => {
  const rules = { ...FIELDS.rules, sameDayAdjacent: 'off' as const, maxPerTable: '' as const };
  const saved = toSettings({ ...FIELDS, rules }, SETTINGS).rules;
  expect(saved).not.toHaveProperty('sameDayAdjacent');
  expect(saved).not.toHaveProperty('maxPerTable');
});

test('days and hours are kept in order', () => {
  const saved = toSettings(
    { ...FIELDS, days: ['fri', 'mon'], hours: ['11:30', '09:00'] },
    SETTINGS,
  );
  expect(saved.days).toEqual(['mon', 'fri']);
  expect(saved.hours).toEqual(['09:00', '11:30']);
});

test('turns need two times of the clock, each once', () => {
  expect(hoursFault(['09:00', '10:00'])).toBeNull();
  expect(hoursFault(['09:00'])).toBe('few');
  expect(hoursFault(['9:00', '10:00'])).toBe('wrong');
  expect(hoursFault(['09:00', '09:00'])).toBe('twice');
});
