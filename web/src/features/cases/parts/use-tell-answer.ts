import { useTellDecision } from '@/components/decision/sentence';
import { useT } from '@/lib/i18n/use-t';
import type { CaseAnswer } from '../api/answer';

/** Who has the case after a hand-out, in a sentence. */
export function useTellAnswer(): (answer: CaseAnswer) => string {
  const t = useT();
  const tell = useTellDecision();
  return ({ case: now, decision }) => {
    if (decision) return t('cases.handed-out', { case: now.caseId, why: tell(decision) });
    return now.holder
      ? t('cases.given', { case: now.caseId, name: now.holder.displayName })
      : t('cases.left-waiting', { case: now.caseId });
  };
}
