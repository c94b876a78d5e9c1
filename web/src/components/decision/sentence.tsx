import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Say } from '@/lib/i18n/say';
import { useT } from '@/lib/i18n/use-t';
import type { DecisionBrief, DecisionView, Removed } from './types';
import { useDecisionWords, wordsOf } from './use-decision-words';

/** Rules that say who could not take it at the time; what they removed belongs into the sentence. */
const NOT_NOW = ['in-shift', 'available', 'active-for-queue', 'not-tried-yet', 'quota-hurdle'];
const NAMED = 3;

/** A decision in plain words: who got it and why, and who could not take it. */
export function DecisionSentence({ decision }: { decision: DecisionView }) {
  const t = useT();
  const words = useDecisionWords(decision);
  const said = words.sentence();
  if (!said) return <span>{decision.text}</span>;
  const { named, more } = othersOf(decision);
  const rest = named.map(words.was);
  if (more > 0) rest.push(t('decision.more-could-not', { count: more }));
  const others = rest.map((one) => ` ${one}`).join('');
  return (
    <span>
      <Say id={said.id} values={said.values} />
      {others}
    </span>
  );
}

/** Tells a decision as plain text, without those who could not take it: for notices and titles. */
export function useTellDecision(): (decision: DecisionBrief) => string {
  const intl = useIntl();
  return useCallback(
    (decision) => {
      const said = wordsOf(decision, intl).sentence();
      if (!said) return decision.text;
      const values = { ...said.values, b: (parts: unknown[]) => parts.join('') };
      return String(intl.formatMessage({ id: said.id }, values));
    },
    [intl],
  );
}

function othersOf({ steps }: DecisionView): { named: Removed[]; more: number } {
  const others = steps
    .filter(({ rule }) => NOT_NOW.includes(rule))
    .flatMap(({ removed }) => removed);
  return { named: others.slice(0, NAMED), more: Math.max(0, others.length - NAMED) };
}
