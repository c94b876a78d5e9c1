import { expect, test } from 'vitest';
import type { TicketStep } from '../api/ticket';
import { progressOf, takenOf } from './progress';

let number = 0;
function step(key: string, more: Partial<TicketStep> = {}): TicketStep {
  number += 1;
  return {
    id: `task-${number}`,
    number,
    key,
    title: key,
    type: 'FORM',
    status: 'COMPLETED',
    holder: null,
    createdAt: '2026-03-12T08:00:00Z',
    startedAt: null,
    completedAt: null,
    completedBy: null,
    skipped: false,
    failures: 0,
    taken: null,
    nextAt: null,
    ...more,
  };
}
const amy = { id: 'amy', username: 'amy', displayName: 'Amy Larsen' };

test('what was opened without being followed to was opened at the start', () => {
  const steps = [step('approve', { taken: 'approve->order' }), step('order', { status: 'OPEN' })];
  expect(takenOf(steps)).toEqual([
    { from: null, to: 'approve', times: 1 },
    { from: 'approve', to: 'order', times: 1 },
  ]);
});

test('a loop counts its rounds', () => {
  const steps = [
    step('edit', { taken: 'edit->check' }),
    step('check', { taken: 'check->edit' }),
    step('edit', { taken: 'edit->check' }),
    step('check', { taken: 'check->null' }),
  ];
  expect(takenOf(steps)).toEqual([
    { from: null, to: 'edit', times: 1 },
    { from: 'edit', to: 'check', times: 2 },
    { from: 'check', to: 'edit', times: 1 },
    { from: 'check', to: null, times: 1 },
  ]);
});

test('a task may open several at once', () => {
  const steps = [step('a', { taken: 'a->b, a->c' }), step('b'), step('c')];
  expect(takenOf(steps).map(({ to }) => to)).toEqual(['a', 'b', 'c']);
});

test('a task is as its newest round left it', () => {
  const ticket = { status: 'IN_PROGRESS' } as never;
  const steps = [
    step('edit', { completedBy: amy, completedAt: '2026-03-12T09:00:00Z' }),
    step('edit', { status: 'OPEN', createdAt: '2026-03-12T10:00:00Z' }),
  ];
  expect(progressOf({ ticket, steps })).toMatchObject({
    ended: null,
    tasks: { edit: { status: 'OPEN', times: 2, holder: null, since: '2026-03-12T10:00:00Z' } },
  });
});

test('how a ticket ended is told', () => {
  expect(progressOf({ ticket: { status: 'CANCELLED' } as never, steps: [] }).ended).toBe(
    'CANCELLED',
  );
});
