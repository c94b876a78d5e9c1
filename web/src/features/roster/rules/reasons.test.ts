import { expect, test } from 'vitest';
import type { CreditMove, FairnessReasons, Figures, HadTurn } from '../api/fairness';
import { farthest } from './farthest';
import { shownWeeks } from './fairness-search';
import { reasonsOf } from './reasons';

const FIGURES: Figures = { credit: 0, turns: 0, firstLine: 0, undesired: 0, fridayAfternoon: 0 };
const turn = (week: string, marks: Partial<HadTurn> = {}): HadTurn => ({
  ...{ week, number: 1, date: week, turn: 0, from: '09:00', to: '10:00' },
  ...{ isFirstLine: false, isFridayAfternoon: false, undesired: null },
  ...marks,
});
const move = (countsIn: string, amount: number): CreditMove => ({
  ...{ week: null, countsIn, amount, why: 'published', reason: '' },
  ...{ at: '2026-12-28T09:00:00Z', by: null, byName: '' },
});
const ALL: FairnessReasons = {
  person: {
    ...{ personId: 'amy', displayName: 'Amy', creditBefore: 1, weeks: [], total: FIGURES },
  },
  turns: [
    turn('2026-12-28', { isFirstLine: true }),
    turn('2026-12-28', { undesired: 'school' }),
    turn('2027-01-04', { isFridayAfternoon: true }),
  ],
  credits: [move('2026-12-28', 2), move('2027-01-04', -0.5)],
};

test('each figure counts its turns, in one week or in all', () => {
  expect(reasonsOf(ALL, 'turns', null).turns).toHaveLength(3);
  expect(reasonsOf(ALL, 'turns', '2026-12-28').turns).toHaveLength(2);
  expect(reasonsOf(ALL, 'firstLine', null).turns).toEqual([ALL.turns[0]]);
  expect(reasonsOf(ALL, 'undesired', null).turns).toEqual([ALL.turns[1]]);
  expect(reasonsOf(ALL, 'fridayAfternoon', '2026-12-28').turns).toEqual([]);
});

test('credit runs on from what was before the week', () => {
  expect(reasonsOf(ALL, 'credit', null)).toMatchObject({ before: 1, credits: ALL.credits });
  expect(reasonsOf(ALL, 'credit', '2027-01-04')).toMatchObject({
    before: 3,
    credits: [ALL.credits[1]],
  });
});

test('weeks are whole, in order, and eight when none are asked for', () => {
  expect(shownWeeks({ from: '2027-01-03', to: '2026-12-10' }, '2027-01-06')).toEqual({
    from: '2026-12-07',
    to: '2026-12-28',
  });
  expect(shownWeeks({}, '2027-01-06')).toEqual({ from: '2026-11-16', to: '2027-01-04' });
});

test('a chart shows the six who are farthest from the mean', () => {
  const people = Array.from({ length: 9 }, (_, at) => ({
    ...{ personId: `${at}`, displayName: '', creditBefore: 0, weeks: [] },
    total: { ...FIGURES, turns: at },
  }));
  expect(farthest(people, 'turns').map(({ personId }) => personId)).toEqual([
    ...['0', '1', '2', '6', '7', '8'],
  ]);
});
