import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http, type Query } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';

export type TicketError = Answer<'TicketErrorView'>;
export type ErrorStatus = TicketError['status'];
export const ERROR_STATUSES = ['NEW', 'REVIEWED', 'RESOLVED'] as const satisfies ErrorStatus[];

export const ticketErrorsQuery = (query: Query) =>
  pages<TicketError>(['ticket-errors', 'list'], '/api/ticket-errors', { ...query, limit: 60 });

/** The errors of one ticket, oldest first. */
export const errorsOfQuery = (instanceId: string) =>
  queryOptions({
    queryKey: ['ticket-errors', 'of', instanceId],
    queryFn: async ({ signal }) =>
      (
        await http.get<Page<TicketError>>('/api/ticket-errors', {
          query: { instanceId },
          signal,
        })
      ).items,
  });

/** How many errors nobody has looked at. */
export const newErrorsQuery = queryOptions({
  queryKey: ['ticket-errors', 'new'],
  queryFn: async ({ signal }) => {
    const query = { status: 'NEW', limit: 1 };
    return (await http.get<Page<TicketError>>('/api/ticket-errors', { query, signal })).total;
  },
});
