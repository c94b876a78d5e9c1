import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';

/** How a case is to be handed out. */
export interface HandOut {
  mode: NonNullable<Answer<'AssignBody'>['mode']>;
  /** Id or user name, where the mode is manual. */
  holder?: string;
  checkShift?: boolean;
  /** `09:30`: who is in shift at that time of today. */
  atTime?: string;
  comment?: string;
}

export const assignCase = (id: string, how: HandOut) =>
  http.post<CaseAnswer>(`/api/cases/${id}/assign`, how);

export function useAssignCase() {
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: ({ id, how }: { id: string; how: HandOut }) => assignCase(id, how),
    onSuccess: (answer) => void changed(answer.case),
    onError: () => void changed(),
  });
}
