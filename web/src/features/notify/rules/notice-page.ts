import type { LinkProps } from '@tanstack/react-router';
import type { Notice } from '../api/notices';

/** Where what a notice is about is found: a swap among requests, work as its case, or the list when it is about several. */
export function noticePage({ kind, args }: Pick<Notice, 'kind' | 'args'>): LinkProps {
  const box = swapBox(kind);
  if (box) return { to: '/roster/swaps', search: { box } };
  if (args.count === 1) return { to: '/cases/$caseId', params: { caseId: args.itemId } };
  switch (kind) {
    case 'assigned':
    case 'reassigned':
      return { to: '/my-work' };
    case 'could-not-assign':
      return { to: '/cases', search: { state: ['waiting'] } };
    default:
      return { to: '/cases' };
  }
}

/** Where a request to swap turns is found; null when it is about work. */
function swapBox(kind: Notice['kind']): 'to-me' | 'mine' | 'approvals' | null {
  switch (kind) {
    case 'swap-asked':
    case 'swap-withdrawn':
      return 'to-me';
    case 'swap-to-approve':
      return 'approvals';
    case 'swap-accepted':
    case 'swap-done':
    case 'swap-declined':
    case 'swap-refused':
    case 'swap-expired':
      return 'mine';
    case 'assigned':
    case 'reassigned':
    case 'taken-away':
    case 'unassigned':
    case 'could-not-assign':
      return null;
  }
}
