import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';

/** Opens a case again for its last holder. */
export function useReopenCase() {
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: (id: string) => http.post<CaseAnswer>(`/api/cases/${id}/reopen`, {}),
    onSuccess: (answer) => void changed(answer.case),
  });
}
