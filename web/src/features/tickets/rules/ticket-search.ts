import * as z from 'zod/mini';
import type { Query } from '@/lib/http/client';
import { lenient, listSearch, many, single } from '@/lib/list/list-search';
import { ACTIVE, ARCHIVE, TICKET_STATUSES } from '../api/ticket';

/** What the page of tickets keeps in its address. */
export const ticketSearch = z.extend(listSearch, {
  /** Everybody's tickets; without it the reader's. */
  view: lenient(z.literal('all')),
  /** Of the reader's: those that are over. */
  box: lenient(z.literal('archive')),
  status: many,
  /** `workflow/key` of a kind of ticket. */
  type: single,
});
export type TicketSearch = z.infer<typeof ticketSearch>;

/** Without what the reader may not see. */
export function readable(search: TicketSearch, mayLookAtAll: boolean): TicketSearch {
  return mayLookAtAll ? search : { ...search, view: undefined };
}

/** The search as the server understands it. */
export function toQuery({ view, box, status, type, q }: TicketSearch): Query {
  if (view !== 'all') {
    return { submitter: 'me', status: box === 'archive' ? ARCHIVE : ACTIVE, text: q };
  }
  const [workflow, key] = kindOf(type);
  const known = status?.filter((one) => TICKET_STATUSES.some((name) => name === one));
  return { status: known, workflow, type: key, text: q };
}

/** `workflow/key` in its two parts; keys have no slash. */
function kindOf(type: string | undefined): [string?, string?] {
  const [workflow, key] = type?.split('/') ?? [];
  return workflow && key ? [workflow, key] : [];
}

export function isFiltered({ view, status, type, q }: TicketSearch): boolean {
  return q !== undefined || (view === 'all' && (status !== undefined || type !== undefined));
}
