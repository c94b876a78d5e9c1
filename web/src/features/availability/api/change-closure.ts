import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { ClosureFacts } from './add-closure';
import { changeWeeks, type Closure } from './week';

interface Change {
  closure: Closure;
  to: ClosureFacts;
}

/** Changes days or words of a closure; shown at once, taken back when refused. */
export function useChangeClosure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ closure, to }: Change) =>
      http.put<Closure>(`/api/closures/${closure.id}`, to, { ifMatch: closure.version }),
    onMutate: async ({ closure, to }) => ({
      takeBack: await changeWeeks(queries, (week) => ({
        ...week,
        closures: week.closures.map((one) => (one.id === closure.id ? { ...one, ...to } : one)),
      })),
    }),
    onSuccess: (saved) =>
      changeWeeks(queries, (week) => ({
        ...week,
        closures: week.closures.map((one) => (one.id === saved.id ? saved : one)),
      })),
    onError: (_error, _change, context) => context?.takeBack(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
