import type { LinkProps } from '@tanstack/react-router';
import type { Notice } from '../api/notices';

/** Where the work of a notice is found: its case, or the list when it is about several. */
export function noticePage({ kind, args }: Pick<Notice, 'kind' | 'args'>): LinkProps {
  if (args.count === 1) return { to: '/cases/$caseId', params: { caseId: args.itemId } };
  switch (kind) {
    case 'assigned':
    case 'reassigned':
      return { to: '/my-work' };
    case 'could-not-assign':
      return { to: '/cases', search: { state: ['waiting'] } };
    case 'taken-away':
    case 'unassigned':
      return { to: '/cases' };
  }
}
