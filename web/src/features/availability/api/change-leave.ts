import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { refresh } from './add-leave';
import { changeWeeks, withLeave, type Leave } from './week';

interface Change {
  leave: Leave;
  to: Pick<Leave, 'start' | 'end' | 'note'>;
}

/** Changes days or note of leave; shown at once, taken back when refused. */
export function useChangeLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ leave, to }: Change) =>
      http.put<Leave>(`/api/leave/${leave.id}`, to, { ifMatch: leave.version }),
    onMutate: async ({ leave, to }) => ({
      takeBack: await changeWeeks(queries, (week) =>
        withLeave(week, leave.personId, (all) =>
          all.map((one) => (one.id === leave.id ? { ...one, ...to } : one)),
        ),
      ),
    }),
    // The new version, so that it can be taken hold of again at once.
    onSuccess: (saved) =>
      changeWeeks(queries, (week) =>
        withLeave(week, saved.personId, (all) =>
          all.map((one) => (one.id === saved.id ? saved : one)),
        ),
      ),
    onError: (_error, _change, context) => context?.takeBack(),
    onSettled: () => refresh(queries),
  });
}
