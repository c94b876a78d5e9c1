import * as z from 'zod/mini';
import type { Query } from '@/lib/http/client';
import { lenient, single } from '@/lib/list/list-search';
import { isDay } from '@/lib/time/calendar';
import { isoOf } from '@/lib/time/instant';
import { endOfDay, startOfDay } from '@/lib/time/zoned';

/** What changes are about. */
export const SUBJECTS = [
  'person',
  'team',
  'queue',
  'supporter',
  'shift',
  'presence',
  'leave',
  'closure',
  'capacity-override',
  'case',
  'import',
  'ticket',
  'task',
  'ticket-error',
  'file',
  'timetable',
  'planning-run',
  'swap-request',
  'roster-person',
  'busy-mark',
  'fixed-turns',
  'roster-settings',
  'week-allowance',
  'roster-import',
  'roster-sheet',
  'calendar-feed',
  'errand',
  'workflow',
  'session',
  'token',
] as const;

/** What happens to them. */
export const ACTIONS = [
  'created',
  'changed',
  'deleted',
  'assigned',
  'reassigned',
  'released',
  'could-not-assign',
  'completed',
  'reopened',
  'edited',
  'imported',
  'held',
  'resumed',
  'cancelled',
  'skipped',
  'retried',
  'started',
  'finished',
  'published',
  'found-wrong',
  'mended',
  'stopped',
  'continued',
  'discarded',
  'ended',
  'blocked',
  'asked',
  'accepted',
  'done',
  'declined',
  'withdrawn',
  'refused',
  'expired',
  'failed',
  'credited',
  'renewed',
  'tried-now',
  'signed-in',
  'signed-out',
  'sign-in-refused',
  'password-link-made',
  'password-changed',
  'revoked',
] as const;

const day = lenient(z.string().check(z.refine(isDay)));

/** What the page keeps in its address. */
export const auditSearch = z.object({
  actor: single,
  subject: lenient(z.enum(SUBJECTS)),
  /** One thing only; set from one of its changes. */
  subjectId: single,
  action: lenient(z.enum(ACTIONS)),
  /** First and last day, in the reader's zone. */
  from: day,
  to: day,
  look: single,
});
export type AuditSearch = z.infer<typeof auditSearch>;

/** The filter as the server understands it. */
export function toQuery(search: AuditSearch, zone: string): Query {
  const { actor, subject, subjectId, action, from, to } = search;
  return {
    actor,
    subject,
    subjectId,
    action,
    from: from && isoOf(startOfDay(from, zone)),
    to: to && isoOf(endOfDay(to, zone)),
  };
}

export function isFiltered({ look: _look, ...filter }: AuditSearch): boolean {
  return Object.values(filter).some((one) => one !== undefined);
}
