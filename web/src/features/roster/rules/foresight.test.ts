import { expect, test } from 'vitest';
import type { ImportForesight, ImportStep } from '../api/import-types';
import { isAmount } from './credit-fields';
import { counted, factsOf, mayApply } from './foresight';

const step: ImportStep = { line: 2, what: 'changed', person: 'Amy', before: {}, after: {} };

test('rows are counted by what comes of them', () => {
  const steps: ImportStep[] = [step, { ...step, what: 'same' }, { ...step, what: 'same' }];
  expect(counted(steps)).toEqual({ added: 0, changed: 1, same: 2 });
});

test('a change tells what was before, and what is empty', () => {
  expect(
    factsOf({ ...step, before: { table: 3, groups: '' }, after: { table: '', groups: 'it' } }),
  ).toBe('table: 3 → –, groups: – → it');
  expect(factsOf({ ...step, what: 'added', after: { weekday: 'mon', optional: false } })).toBe(
    'weekday: mon, optional: false',
  );
});

test('a table with a problem is not written down', () => {
  const seen: Pick<ImportForesight, 'problems' | 'steps'> = { steps: [step], problems: [] };
  expect(mayApply(seen)).toBe(true);
  const problem = { line: 1, field: 'person', code: 'unknown', args: {}, message: 'x' };
  expect(mayApply({ ...seen, problems: [problem] })).toBe(false);
  expect(mayApply({ ...seen, steps: [] })).toBe(false);
});

test('credit is given to one decimal, and never nothing', () => {
  expect([-0.1, 0.1, 500].every(isAmount)).toBe(true);
  expect([0, 0.04, 501, '', '3'].some(isAmount)).toBe(false);
});
