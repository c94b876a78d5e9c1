import type { LinkProps } from '@tanstack/react-router';
import type { Notice } from '../api/notices';

/**
 * Where what a notice is about is found: its case, run, week or swap, or the list when it is
 * about several cases.
 */
export function noticePage({ kind, args }: Pick<Notice, 'kind' | 'args'>): LinkProps {
  switch (kind) {
    case 'run-ended':
    case 'run-failed':
    case 'run-blocked':
      return { to: '/roster/planning/$runId', params: { runId: args.itemId } };
    case 'run-published':
    case 'timetable-broken':
    case 'timetable-wrong':
      return { to: '/roster', search: { week: args.caseId } };
    case 'swap-asked':
    case 'swap-withdrawn':
      return { to: '/roster/swaps', search: { box: 'to-me' } };
    case 'swap-to-approve':
      return { to: '/roster/swaps', search: { box: 'approvals' } };
    case 'swap-accepted':
    case 'swap-done':
    case 'swap-declined':
    case 'swap-refused':
    case 'swap-expired':
      return { to: '/roster/swaps', search: { box: 'mine' } };
    case 'assigned':
    case 'reassigned':
      return oneCase(args) ?? { to: '/my-work' };
    case 'could-not-assign':
      return oneCase(args) ?? { to: '/cases', search: { state: ['waiting'] } };
    case 'task-assigned':
    case 'task-reassigned':
      // Of tasks their names are known: ticket and number.
      return args.count === 1
        ? { to: '/tasks/$id', params: { id: args.caseId } }
        : { to: '/my-work' };
    case 'task-taken-away':
    case 'task-unassigned':
      return { to: '/my-work' };
    case 'task-could-not-assign':
      return { to: '/tasks', search: { view: 'all' } };
    case 'ticket-completed':
    case 'ticket-cancelled':
      return { to: '/tickets/$number', params: { number: args.caseId } };
    case 'taken-away':
    case 'unassigned':
      return oneCase(args) ?? { to: '/cases' };
  }
}

function oneCase({ count, itemId }: Notice['args']): LinkProps | null {
  return count === 1 ? { to: '/cases/$caseId', params: { caseId: itemId } } : null;
}

const OF_WEEKS: readonly Notice['kind'][] = [
  'run-ended',
  'run-failed',
  'run-published',
  'run-blocked',
  'timetable-broken',
  'timetable-wrong',
];

/** Whether it calls what it is about by the Monday of a week. */
export function isOfWeek({ kind }: Pick<Notice, 'kind'>): boolean {
  return OF_WEEKS.includes(kind);
}
