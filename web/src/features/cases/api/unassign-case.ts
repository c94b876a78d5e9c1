import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';
import { showAtOnce } from './at-once';

export const unassignCase = (id: string, comment: string) =>
  http.post<CaseAnswer>(`/api/cases/${id}/unassign`, { comment });

/** Puts a case back; it waits until somebody asks for it. */
export function useUnassignCase() {
  const queries = useQueryClient();
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: ({ id, comment }: { id: string; comment: string }) => unassignCase(id, comment),
    onMutate: ({ id }) => showAtOnce(queries, id, { state: 'parked', holder: null }),
    onSuccess: (answer) => void changed(answer.case),
    onError: (_error, _asked, takeBack) => {
      takeBack?.();
      void changed();
    },
  });
}
