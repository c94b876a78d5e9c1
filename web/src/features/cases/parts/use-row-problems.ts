import { useCallback } from 'react';
import { useFaultText } from '@/components/use-fault-text';
import { useT } from '@/lib/i18n/use-t';
import type { ImportRow } from '../api/import-rows';
import type { ImportProblem } from '../api/plan-import';

/** What of a row does not fit, in words. */
export function useRowProblems(): (problems: readonly ImportProblem[]) => string {
  const t = useT();
  const wordsOf = useFaultText();
  return useCallback(
    (problems) =>
      problems
        .map((fault) =>
          t('imports.problem', {
            field: t(`imports.field.${fault.field}`),
            message: wordsOf(fault),
          }),
        )
        .join(' · '),
    [t, wordsOf],
  );
}

/** Why a row was left out, in words; nothing when it was not. */
export function useLeftOut(): (row: ImportRow) => string {
  const t = useT();
  const wordsOf = useRowProblems();
  return useCallback(
    (row) => {
      if (row.problems.length > 0) return wordsOf(row.problems);
      return row.reason === 'in-another-queue' ? t('refusal.in-another-queue') : row.detail;
    },
    [t, wordsOf],
  );
}
