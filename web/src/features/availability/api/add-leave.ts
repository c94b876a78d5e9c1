import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { changeWeeks, withLeave, type Leave } from './week';

export type NewLeave = Pick<Leave, 'personId' | 'start' | 'end' | 'note'>;

/** Adds leave; it stands in the week at once. */
export function useAddLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wanted, key }: { wanted: NewLeave; key: string }) =>
      http.post<Leave>('/api/leave', wanted, { idempotencyKey: key }),
    onMutate: async ({ wanted }) => ({
      takeBack: await changeWeeks(queries, (week) =>
        withLeave(week, wanted.personId, (all) => [...all, draft(wanted)]),
      ),
    }),
    onSuccess: (added) =>
      changeWeeks(queries, (week) =>
        withLeave(week, added.personId, (all) =>
          all.map((one) => (one.id === draftId(added) ? added : one)),
        ),
      ),
    onError: (_error, _asked, context) => context?.takeBack(),
    onSettled: () => refresh(queries),
  });
}

export function refresh(queries: ReturnType<typeof useQueryClient>) {
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['availability'] }),
    queries.invalidateQueries({ queryKey: ['leave'] }),
  ]);
}

function draftId({ start }: { start: string }): string {
  return `draft-${start}`;
}

/** Not known to the server yet, so it cannot be taken hold of. */
function draft(wanted: NewLeave): Leave {
  return {
    ...wanted,
    id: draftId(wanted),
    username: '',
    displayName: '',
    version: 0,
    mayEdit: false,
  };
}
