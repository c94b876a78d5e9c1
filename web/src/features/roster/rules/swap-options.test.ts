import { expect, test } from 'vitest';
import type { FitView, OptionView, TurnView } from '../api/swap-types';
import { byPerson, commonObstacle, inWeek, isPossible, optionsFor } from './swap-options';

const FITS: FitView = {
  ...{ fits: true, why: null, breaches: [], warnings: [], costs: [], costChange: 0 },
};
const BEGAN: FitView = { ...FITS, fits: false, why: 'turn-began' };
const GONE: FitView = { ...FITS, fits: false, why: 'not-their-turn' };
const TURN: TurnView = { day: 'mon', turn: 0, date: '2026-03-23', start: '09:00', end: '10:00' };

const take = (personId: string, fit: FitView): OptionView => ({ personId, theirs: null, fit });
const give = (personId: string, fit: FitView): OptionView => ({ personId, theirs: TURN, fit });

test('what each person could agree to is put together', () => {
  const [amy, ben] = byPerson([take('amy', BEGAN), take('ben', FITS), give('amy', FITS)]);
  expect(amy).toMatchObject({ personId: 'amy', turns: [{ theirs: TURN }] });
  expect(isPossible(amy!, 'take')).toBe(false);
  expect(isPossible(amy!, 'any')).toBe(true);
  expect(optionsFor(ben!, 'any')).toEqual([]);
  expect(optionsFor(ben!, 'take')).toHaveLength(1);
});

test('one reason that holds for everybody is told once', () => {
  expect(commonObstacle([take('amy', BEGAN), give('ben', BEGAN)])).toBe('turn-began');
  expect(commonObstacle([take('amy', GONE), give('ben', GONE)])).toBe('not-their-turn');
  expect(commonObstacle([take('amy', BEGAN), take('ben', FITS)])).toBeNull();
  expect(commonObstacle([])).toBeNull();
});

test('turns of other weeks are left out', () => {
  const later = { ...give('ben', FITS), theirs: { ...TURN, date: '2026-03-31' } };
  const options = [take('amy', FITS), give('amy', FITS), later];
  expect(inWeek(options, '2026-03-23')).toEqual(options.slice(0, 2));
  expect(inWeek(options, '2026-03-30')).toEqual([options[0], later]);
});
