import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { changeWeeks, type Closure } from './week';

export type ClosureFacts = Pick<Closure, 'start' | 'end' | 'description' | 'tags'>;

/** Closes the company for some days; shown at once. */
export function useAddClosure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wanted, key }: { wanted: ClosureFacts; key: string }) =>
      http.post<Closure>('/api/closures', wanted, { idempotencyKey: key }),
    onMutate: async ({ wanted }) => ({
      takeBack: await changeWeeks(queries, (week) => ({
        ...week,
        closures: [
          ...week.closures,
          { ...wanted, id: `draft-${wanted.start}`, version: 0, mayEdit: false },
        ],
      })),
    }),
    onError: (_error, _asked, context) => context?.takeBack(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
