import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';
import type { HandOut } from './assign-case';
import type { Priority } from './case';

export interface NewCase extends HandOut {
  caseId: string;
  /** Id or name. */
  queue: string;
  priority: Priority;
  accountName: string;
  subject: string;
  comments: string;
  source: string;
}

export function useCreateCase(idempotencyKey: string) {
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: (facts: NewCase) => http.post<CaseAnswer>('/api/cases', facts, { idempotencyKey }),
    onSuccess: (answer) => void changed(answer.case),
  });
}
