import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';
import type { Place } from '../rules/walk';
import type { OptionView, SwapBox, SwapView, SwapWant } from './swap-types';

/** Requests of a box, the newest first. */
export const swapsQuery = (box: SwapBox) =>
  pages<SwapView>(['roster', 'swaps', box], '/api/roster/swaps', { box, limit: 50 });

/** How many requests wait for the reader. */
export const swapsWaitingQuery = queryOptions({
  queryKey: ['roster', 'swaps', 'waiting'],
  queryFn: ({ signal }) => http.get<Answer<'WaitingView'>>('/api/roster/swaps/waiting', { signal }),
});

/**
 * What could be asked for a turn of the reader, or of another person by planners, fitting or not; with the turns of
 * `other`, a Monday, next to those of the same week.
 */
export const swapOptionsQuery = (
  monday: string,
  { day, turn }: Pick<Place, 'day' | 'turn'>,
  person: string | undefined,
  other = monday,
) =>
  queryOptions({
    queryKey: ['roster', 'swap-options', monday, day, turn, person ?? null, other],
    queryFn: async ({ signal }) =>
      (
        await http.get<Page<OptionView>>(`/api/roster/weeks/${monday}/swap-options`, {
          query: { day, turn, person, from: other, to: other },
          signal,
        })
      ).items,
  });

/** Whether what a request offers still fits: to the reader, to everybody for planners. */
export const offerOptionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'swap-options', id],
    queryFn: async ({ signal }) =>
      (await http.get<Page<OptionView>>(`/api/roster/swaps/${id}/options`, { signal })).items,
  });

type WantedTurn = Pick<Place, 'day' | 'turn'>;

/** A turn given in return; its week is left out when it is that of the asked one. */
type ReturnedTurn = WantedTurn & { week?: string };

export interface NewSwap extends WantedTurn {
  week: string;
  /** For whom a planner asks. */
  person?: string;
  want: SwapWant;
  to?: string;
  theirs?: ReturnedTurn;
  comment?: string;
}

export function useAskSwap() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wanted, key }: { wanted: NewSwap; key: string }) =>
      http.post<SwapView>('/api/roster/swaps', wanted, { idempotencyKey: key }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}

export type SwapDeed = 'accept' | 'decline' | 'withdraw' | 'approve' | 'refuse';

interface Reply {
  deed: SwapDeed;
  /** For whom a planner answers. */
  person?: string;
  theirs?: ReturnedTurn;
}

/** Takes a request further; the same said again changes nothing. */
export function useSwapDeed(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, ...body }: Reply) =>
      http.post<SwapView>(`/api/roster/swaps/${id}/${deed}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
