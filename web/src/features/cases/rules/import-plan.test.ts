import { expect, test } from 'vitest';
import type { CaseImport } from '../api/import';
import { firstPlan, mapped, missingFields, samplesOf } from './import-plan';

const FILE = {
  columns: ['id', 'group', 'opened'],
  sample: [
    ['1', 'Mail', '2026-01-01'],
    ['2', 'Mail', ' '],
    ['3', 'Net', '2026-01-03'],
  ],
  mapping: { caseId: 'id', queue: 'group' },
  plan: null,
} as unknown as CaseImport;

test('a plan begins with the guessed columns', () => {
  expect(firstPlan(FILE, 'Europe/Madrid')).toMatchObject({
    mapping: { caseId: 'id', queue: 'group' },
    mode: 'assign',
    zone: 'Europe/Madrid',
  });
});

test('a column means one thing only', () => {
  expect(mapped({ caseId: 'id', queue: 'group' }, 'subject', 'group')).toEqual({
    caseId: 'id',
    subject: 'group',
  });
  expect(mapped({ caseId: 'id', queue: 'group' }, 'queue', null)).toEqual({ caseId: 'id' });
});

test('times are needed only where order matters', () => {
  const plan = firstPlan(FILE, 'UTC');
  expect(missingFields(plan)).toEqual([]);
  expect(missingFields({ ...plan, mode: 'replay' })).toEqual(['openedAt']);
});

test('rows without a queue may all go to one', () => {
  const plan = { ...firstPlan(FILE, 'UTC'), mapping: { caseId: 'id' } };
  expect(missingFields(plan)).toEqual(['queue']);
  expect(missingFields({ ...plan, queue: 'Mail' })).toEqual([]);
});

test('a column is shown by a few different values', () => {
  expect(samplesOf(FILE, 'group')).toEqual(['Mail', 'Net']);
  expect(samplesOf(FILE, 'opened')).toEqual(['2026-01-01', '2026-01-03']);
  expect(samplesOf(FILE, undefined)).toEqual([]);
});
