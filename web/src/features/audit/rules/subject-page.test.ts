import { expect, test } from 'vitest';
import type { AuditEntry } from '../api/audit';
import { auditSearch, isFiltered, toQuery } from './audit-search';
import { subjectPage } from './subject-page';

const entry = (change: Partial<AuditEntry>): AuditEntry => ({
  id: '1',
  at: '2026-03-13T18:00:00Z',
  actor: { id: null, name: 'Evenhand' },
  action: 'changed',
  subject: 'person',
  subjectId: '0198',
  name: 'Amy',
  before: null,
  after: null,
  ...change,
});

test('a change leads to what it is about', () => {
  expect(subjectPage(entry({}))).toBe('/people/0198');
  expect(subjectPage(entry({ subject: 'supporter', subjectId: 'q1/p1' }))).toBe('/queues/q1');
  expect(subjectPage(entry({ subject: 'leave', after: { start: '2026-03-29' } }))).toBe(
    '/availability?week=2026-03-23',
  );
  expect(subjectPage(entry({ subject: 'timetable', subjectId: '2026-12-28' }))).toBe(
    '/roster?week=2026-12-28',
  );
  expect(subjectPage(entry({ subject: 'planning-run', subjectId: '7' }))).toBe(
    '/roster/planning/7',
  );
  expect(subjectPage(entry({ subject: 'busy-mark' }))).toBe('/roster/busy');
});

test('what is gone or has no page leads nowhere', () => {
  expect(subjectPage(entry({ action: 'deleted' }))).toBeNull();
  expect(
    subjectPage(entry({ subject: 'planning-run', action: 'discarded', subjectId: '7' })),
  ).toBeNull();
  expect(subjectPage(entry({ subject: 'token' }))).toBeNull();
  expect(subjectPage(entry({ subject: 'something-new' }))).toBeNull();
});

test('days are sent as instants of the reader’s zone, the last day included', () => {
  const search = auditSearch.parse({ from: '2026-03-28', to: '2026-03-29', subject: 'nonsense' });
  expect(toQuery(search, 'Europe/Madrid')).toMatchObject({
    from: '2026-03-27T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
    subject: undefined,
  });
});

test('the side panel is no filter', () => {
  expect(isFiltered({ look: '1' })).toBe(false);
  expect(isFiltered({ actor: 'amy' })).toBe(true);
});

test('an errand leads to the page of all of them', () => {
  expect(subjectPage(entry({ subject: 'errand', action: 'tried-now' }))).toBe('/jobs');
});
