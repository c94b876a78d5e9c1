import { Callout } from '@/components/callout';
import { useErrorText } from '@/components/use-error-text';
import { refusalAs } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import type { RosterPerson } from '../api/keeping-types';
import { swapRefusal } from '../api/swap-refusals';
import { useSwapWords } from './use-swap-words';

interface Props {
  error: Error;
  people: readonly RosterPerson[];
}

/** Why a swap was refused: the rules it would break by now, or whatever else came in between. */
export function SwapRefused({ error, people }: Props) {
  const t = useT();
  const text = useErrorText();
  const words = useSwapWords(people, useSession().person.id);
  const refusal = refusalAs(swapRefusal, error);
  if (!refusal) {
    return (
      <Callout tone="bad" role="alert">
        {text(error)}
      </Callout>
    );
  }
  const nothing = { fits: false, warnings: [], costs: [], costChange: 0 };
  const fit =
    refusal.code === 'breaks-rules'
      ? { ...nothing, why: 'breaks-rules' as const, breaches: refusal.breaches }
      : { ...nothing, why: refusal.why, breaches: [] };
  return (
    <Callout tone="warn" role="alert" title={t('swap.refused')}>
      {words.against(fit)}
    </Callout>
  );
}
