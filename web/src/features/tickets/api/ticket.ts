import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type TicketRow = Answer<'TicketRow'>;
export type TicketStatus = TicketRow['status'];

/** JSON Schema, and data of its shape. */
export type Data = Record<string, unknown>;

export type TicketStep = Answer<'TicketStep'>;

/** A ticket with how far it is. `fields` is there only for those who may look at all tickets. */
export type Ticket = Narrow<
  Answer<'TicketView'>,
  { data: Data; schema: Data; document: Data; fields: Data }
> & { fields?: Data };

export const ACTIVE = ['NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD'] as const satisfies TicketStatus[];
export const ARCHIVE = ['COMPLETED', 'CANCELLED'] as const satisfies TicketStatus[];
export const TICKET_STATUSES = [...ACTIVE, ...ARCHIVE];

export function isOver(status: TicketStatus): boolean {
  return ARCHIVE.some((one) => one === status);
}

export const ticketQuery = (number: string) =>
  queryOptions({
    queryKey: ['tickets', 'one', number],
    queryFn: ({ signal }) =>
      http.get<Ticket>(`/api/tickets/${encodeURIComponent(number)}`, { signal }),
  });
