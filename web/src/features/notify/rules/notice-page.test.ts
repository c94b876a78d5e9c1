import { expect, test } from 'vitest';
import { isOfWeek, noticePage } from './notice-page';

const args = {
  caseId: '2026-0312-000184',
  itemId: 'case-1',
  by: 'Amy',
  queue: 'Payroll',
  turn: null,
  count: 1,
};

test('a notice about one case leads to it', () => {
  expect(noticePage({ kind: 'taken-away', args })).toEqual({
    to: '/cases/$caseId',
    params: { caseId: 'case-1' },
  });
});

test('a notice about several leads to where they are', () => {
  const several = { ...args, count: 3 };
  expect(noticePage({ kind: 'assigned', args: several })).toEqual({ to: '/my-work' });
  expect(noticePage({ kind: 'could-not-assign', args: several })).toEqual({
    to: '/cases',
    search: { state: ['waiting'] },
  });
});

test('a notice about a task leads to it by its name, or to where the tasks are', () => {
  const task = { ...args, caseId: '12-3' };
  expect(noticePage({ kind: 'task-assigned', args: task })).toEqual({
    to: '/tasks/$id',
    params: { id: '12-3' },
  });
  const several = { ...task, count: 4 };
  expect(noticePage({ kind: 'task-reassigned', args: several })).toEqual({ to: '/my-work' });
  expect(noticePage({ kind: 'task-taken-away', args: task })).toEqual({ to: '/my-work' });
});

test('a notice about a ticket leads to it', () => {
  expect(noticePage({ kind: 'ticket-completed', args: { ...args, caseId: '12' } })).toEqual({
    to: '/tickets/$number',
    params: { number: '12' },
  });
});

test('a notice of the roster leads to its run or its week', () => {
  const week = { ...args, caseId: '2026-12-28', itemId: 'run-1' };
  expect(noticePage({ kind: 'run-blocked', args: week })).toEqual({
    to: '/roster/planning/$runId',
    params: { runId: 'run-1' },
  });
  expect(noticePage({ kind: 'timetable-broken', args: week })).toEqual({
    to: '/roster',
    search: { week: '2026-12-28' },
  });
  expect(isOfWeek({ kind: 'timetable-broken' })).toBe(true);
  expect(isOfWeek({ kind: 'assigned' })).toBe(false);
});

test('a notice about a swap leads to the requests it is among', () => {
  const swap = { ...args, caseId: '', turn: '2026-03-23T09:00' };
  const boxOf = (kind: Parameters<typeof noticePage>[0]['kind']) =>
    noticePage({ kind, args: swap });
  expect(boxOf('swap-asked')).toEqual({ to: '/roster/swaps', search: { box: 'to-me' } });
  expect(boxOf('swap-to-approve')).toEqual({ to: '/roster/swaps', search: { box: 'approvals' } });
  expect(boxOf('swap-done')).toEqual({ to: '/roster/swaps', search: { box: 'mine' } });
});
