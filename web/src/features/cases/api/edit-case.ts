import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged } from './answer';
import type { Case } from './case';

export type CaseEdit = Partial<Pick<Case, 'priority' | 'accountName' | 'subject' | 'comments'>>;

/** Changes facts of a case, if nobody changed it since it was read. */
export function useEditCase(seen: Case) {
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: (edit: CaseEdit) =>
      http.patch<Case>(`/api/cases/${seen.id}`, edit, { ifMatch: seen.version }),
    onSuccess: (now) => void changed(now),
  });
}
