import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

/** One movement of somebody’s credit; `week` is the one that brought it, null when it was given by hand. */
export type CreditEntry = Answer<'CreditEntryView'>;

export interface CreditGift {
  amount: number;
  reason: string;
}

const path = (person: string) => `/api/roster/people/${person}/credits`;

/** The newest first. */
export const creditsQuery = (person: string) =>
  queryOptions({
    queryKey: ['roster', 'credits', person],
    queryFn: async ({ signal }) =>
      (await http.get<Page<CreditEntry>>(path(person), { signal })).items,
  });

export function useGiveCredit(person: string, idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (gift: CreditGift) =>
      http.post<CreditEntry>(path(person), gift, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
