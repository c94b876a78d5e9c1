import { useState } from 'react';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { useClaimCase } from '../api/claim-case';

export interface Taking {
  take: (waiting: number) => void;
  isBusy: boolean;
  /** Why nothing was taken, and how much seemed to wait when it was tried. */
  refused: { error: Error; waited: number } | null;
}

/** Takes the next case for the reader. */
export function useTaking(): Taking {
  const t = useT();
  const { done } = useNotice();
  const claim = useClaimCase();
  const [refused, setRefused] = useState<Taking['refused']>(null);
  const take = (waited: number) => {
    setRefused(null);
    claim.mutate(undefined, {
      onSuccess: ({ case: mine }) => done(t('cases.taken', { case: mine.caseId })),
      onError: (error) => setRefused({ error, waited }),
    });
  };
  return { take, isBusy: claim.isPending, refused };
}
