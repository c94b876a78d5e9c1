import { expect, test } from 'vitest';
import type { Case } from '../api/case';
import { deedsFor } from './deeds-for';

const may = (state: Case['state'], mayChange = true, mayHandOut = true) =>
  deedsFor({ state, mayChange, mayHandOut } as Case);

test('what waits is handed out first of all', () => {
  expect(may('waiting')).toEqual(['assign', 'give', 'edit']);
});

test('what is held is completed first of all', () => {
  expect(may('held')).toEqual(['complete', 'reassign', 'give', 'unassign', 'edit']);
});

test('a holder who supports no queue completes and puts back, but hands nothing out', () => {
  expect(may('held', true, false)).toEqual(['complete', 'unassign', 'edit']);
});

test('a mere reader does nothing', () => {
  expect(may('held', false, false)).toEqual([]);
  expect(may('waiting', false, false)).toEqual([]);
});
