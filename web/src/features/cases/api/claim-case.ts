import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { useCaseChanged, type CaseAnswer } from './answer';

/** Takes the most urgent and then oldest case the reader could take. */
export function useClaimCase() {
  const changed = useCaseChanged();
  return useMutation({
    mutationFn: () => http.post<CaseAnswer>('/api/cases/claim', {}),
    onSuccess: (answer) => void changed(answer.case),
    onError: () => void changed(),
  });
}
