import { expect, test } from 'vitest';
import type { Change } from '../api/week-types';
import { act, NO_HISTORY, redoStep, undoStep } from './history';

const FIRST: Change[] = [{ day: 'mon', turn: 0, out: 'ana' }];
const SECOND: Change[] = [{ day: 'mon', turn: 1, in: 'pau' }];

test('actions are taken back newest first, and done again in their order', () => {
  const history = act(act(NO_HISTORY, FIRST), SECOND);
  const back = undoStep(history);
  expect(back?.changes).toEqual([{ day: 'mon', turn: 1, out: 'pau' }]);
  const further = undoStep(back?.after ?? NO_HISTORY);
  expect(further?.changes).toEqual([{ day: 'mon', turn: 0, in: 'ana' }]);
  expect(redoStep(further?.after ?? NO_HISTORY)?.changes).toEqual(FIRST);
});

test('a new action forgets what was taken back', () => {
  const back = undoStep(act(NO_HISTORY, FIRST))?.after ?? NO_HISTORY;
  expect(redoStep(act(back, SECOND))).toBeNull();
});

test('without actions there is nothing to take back', () => {
  expect(undoStep(NO_HISTORY)).toBeNull();
  expect(redoStep(NO_HISTORY)).toBeNull();
});
