import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { refresh } from './add-leave';
import { changeWeeks, withLeave, type Leave } from './week';

/** Ends leave as if it had never been. */
export function useRemoveLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (leave: Leave) => http.delete<Leave>(`/api/leave/${leave.id}`),
    onMutate: async (leave) => ({
      takeBack: await changeWeeks(queries, (week) =>
        withLeave(week, leave.personId, (all) => all.filter(({ id }) => id !== leave.id)),
      ),
    }),
    onError: (_error, _leave, context) => context?.takeBack(),
    onSettled: () => refresh(queries),
  });
}
