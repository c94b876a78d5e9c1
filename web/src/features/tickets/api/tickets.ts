import type { Query } from '@/lib/http/client';
import { pages } from '@/lib/list/page';
import type { TicketRow } from './ticket';

/** Tickets that fit, the newest first; `query` is what the server understands, see `rules/ticket-search`. */
export const ticketsQuery = (query: Query) =>
  pages<TicketRow>(['tickets', 'list'], '/api/tickets', { ...query, limit: 60 });
