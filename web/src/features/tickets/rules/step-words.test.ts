import { expect, test } from 'vitest';
import type { TicketStep } from '../api/ticket';
import { stepSince, stepWords } from './step-words';

const amy = { id: 'amy', username: 'amy', displayName: 'Amy Larsen' };
const words = (step: Partial<TicketStep>, ticket: 'IN_PROGRESS' | 'ON_HOLD' = 'IN_PROGRESS') =>
  stepWords({ type: 'FORM', status: 'OPEN', holder: null, ...step } as TicketStep, ticket);

test('a form waits for somebody, or somebody has it', () => {
  expect(words({})).toBe('waits');
  expect(words({ holder: amy, status: 'IN_PROGRESS' })).toBe('has');
  expect(words({}, 'ON_HOLD')).toBe('rests');
});

test('a service is called, answers later, or failed', () => {
  expect(words({ type: 'SYNC_ACTION' })).toBe('called');
  expect(words({ type: 'ASYNC_ACTION', status: 'PENDING' })).toBe('pending');
  expect(words({ type: 'SYNC_ACTION', status: 'ERROR', nextAt: '2026-03-12T10:00:00Z' })).toBe(
    'tried-again',
  );
  expect(words({ type: 'SYNC_ACTION', status: 'ERROR', nextAt: null })).toBe('failed');
});

test('what is over says how', () => {
  expect(words({ status: 'COMPLETED', completedBy: amy })).toBe('done-by');
  expect(words({ status: 'COMPLETED', type: 'SYNC_ACTION', completedBy: null })).toBe('answered');
  expect(words({ status: 'COMPLETED', skipped: true, completedBy: amy })).toBe('skipped');
  expect(words({ status: 'CANCELLED' })).toBe('not-needed');
});

test('it is so since what happened last', () => {
  const step = { createdAt: '1', startedAt: '2', completedAt: null } as TicketStep;
  expect(stepSince(step)).toBe('2');
  expect(stepSince({ ...step, completedAt: '3' })).toBe('3');
});
