import { isDay, mondayOf } from '@/lib/time/calendar';
import type { AuditEntry } from '../api/audit';

/** The address of what a change is about; null when it has no page, or is gone. */
export function subjectPage(entry: AuditEntry): string | null {
  const { subject, subjectId, action } = entry;
  if (action === 'deleted') return null;
  switch (subject) {
    case 'person':
    case 'shift':
    case 'presence':
    case 'session':
      return `/people/${subjectId}`;
    case 'queue':
      return `/queues/${subjectId}`;
    case 'supporter':
      // Written as queue/person.
      return `/queues/${subjectId.split('/')[0] ?? ''}`;
    case 'team':
      return `/teams?look=${subjectId}`;
    case 'file':
      return `/files?look=${subjectId}`;
    case 'case':
      return `/cases/${subjectId}`;
    case 'ticket':
      return `/tickets/${entry.name}`;
    case 'task':
      return `/tasks/${entry.name}`;
    case 'leave':
    case 'closure': {
      const start = entry.after?.['start'] ?? entry.before?.['start'];
      return typeof start === 'string' ? `/availability?week=${mondayOf(start)}` : null;
    }
    case 'timetable':
      return isDay(subjectId) ? `/roster?week=${subjectId}` : null;
    case 'planning-run':
      return action === 'discarded' ? null : `/roster/planning/${subjectId}`;
    default:
      return PAGES[subject] ?? null;
  }
}

/** Things that are all on one page. */
const PAGES: Readonly<Record<string, string>> = {
  'swap-request': '/roster/swaps',
  'roster-person': '/roster/people',
  'busy-mark': '/roster/busy',
  'fixed-turns': '/roster/fixed',
  'roster-settings': '/roster/settings',
  'week-allowance': '/roster/planning',
  'roster-import': '/roster/import',
  'roster-sheet': '/roster/import',
  errand: '/jobs',
  'ticket-error': '/ticket-errors',
  'service-access': '/services',
};
