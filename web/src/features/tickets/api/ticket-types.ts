import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { Data } from './ticket';

/** A kind of ticket that the reader may submit. */
export type TicketType = Narrow<Answer<'TicketTypeView'>, { schema: Data }>;

export const ticketTypesQuery = queryOptions({
  queryKey: ['tickets', 'types'],
  queryFn: async ({ signal }) =>
    (await http.get<Page<TicketType>>('/api/ticket-types', { signal })).items,
});
