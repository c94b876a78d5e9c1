import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';
import { showAtOnce } from './at-once';

export const completeCase = (id: string) => http.post<CaseAnswer>(`/api/cases/${id}/complete`, {});

/** Ends a case; it shows at once and is taken back when refused. */
export function useCompleteCase() {
  const queries = useQueryClient();
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: (id: string) => completeCase(id),
    onMutate: (id) => showAtOnce(queries, id, { state: 'done' }),
    onSuccess: (answer) => void changed(answer.case),
    onError: (_error, _id, takeBack) => {
      takeBack?.();
      void changed();
    },
  });
}
