import * as z from 'zod/mini';
import { lenient, listSearch, single } from '@/lib/list/list-search';
import { STATUSES } from '../api/workflows';

/** What the list of workflows keeps in its address. */
export const workflowsSearch = z.extend(listSearch, {
  status: lenient(z.enum(STATUSES)),
  /** How a new one is begun. */
  start: lenient(z.enum(['upload', 'example', 'draw'])),
});
export type WorkflowsSearch = z.infer<typeof workflowsSearch>;

export const TABS = ['drawing', 'source', 'dry-run', 'differences', 'versions'] as const;
export type WorkflowTab = (typeof TABS)[number];

/** What the page of a workflow keeps in its address. */
export const workflowSearch = z.object({
  /** Number of the version; the draft, the active one or the newest when left out. */
  version: single,
  tab: lenient(z.enum(TABS)),
  /** Number of the version it is compared with. */
  with: single,
});
export type WorkflowSearch = z.infer<typeof workflowSearch>;

/** The number of a version in an address; null when it is none. */
export function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
