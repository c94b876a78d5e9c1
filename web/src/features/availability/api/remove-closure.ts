import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { changeWeeks, type Closure } from './week';

/** Opens the company again. */
export function useRemoveClosure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (closure: Closure) => http.delete<Closure>(`/api/closures/${closure.id}`),
    onMutate: async (closure) => ({
      takeBack: await changeWeeks(queries, (week) => ({
        ...week,
        closures: week.closures.filter(({ id }) => id !== closure.id),
      })),
    }),
    onError: (_error, _closure, context) => context?.takeBack(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
