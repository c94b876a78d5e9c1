import { expect, test } from 'vitest';
import { stepDeeds, ticketDeeds } from './deeds-for';

test('a ticket is held or resumed, never both, and left alone when it is over', () => {
  expect(ticketDeeds('IN_PROGRESS')).toEqual(['hold', 'fields', 'cancel']);
  expect(ticketDeeds('ON_HOLD')).toEqual(['resume', 'fields', 'cancel']);
  expect(ticketDeeds('COMPLETED')).toEqual([]);
  expect(ticketDeeds('CANCELLED')).toEqual([]);
});

test('a form is given to somebody, put back, or skipped', () => {
  const holder = { id: 'amy' };
  expect(stepDeeds({ type: 'FORM', status: 'OPEN', holder })).toEqual(['give', 'release', 'skip']);
  expect(stepDeeds({ type: 'FORM', status: 'OPEN', holder: null })).not.toContain('release');
});

test('a service that failed is tried again', () => {
  expect(stepDeeds({ type: 'SYNC_ACTION', status: 'ERROR', holder: null })).toContain('retry');
  expect(stepDeeds({ type: 'SYNC_ACTION', status: 'IN_PROGRESS', holder: null })).toEqual(['skip']);
  expect(stepDeeds({ type: 'FORM', status: 'COMPLETED', holder: null })).toEqual([]);
});
