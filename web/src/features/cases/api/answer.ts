import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DecisionBrief } from '@/components/decision/types';
import type { Case } from './case';

/** What every act on a case is answered with: the case as it is now, and the decision that was made, if any. */
export interface CaseAnswer {
  case: Case;
  decision: DecisionBrief | null;
}

/** Makes what is known about cases old, and the one that was answered new at once. */
export function useCaseChanged(): (changed?: Case) => Promise<unknown> {
  const queries = useQueryClient();
  return useCallback(
    (changed) => {
      if (changed) queries.setQueryData(['cases', 'one', changed.id], changed);
      return Promise.all(
        ['cases', 'my-work', 'decisions'].map((word) =>
          queries.invalidateQueries({ queryKey: [word] }),
        ),
      );
    },
    [queries],
  );
}
