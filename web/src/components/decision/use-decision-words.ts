import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { daysBack } from './columns';
import { dayInWords, momentFrom } from './moments';
import type { Coded, DecisionBrief, DecisionView, Removed } from './types';

/** What words need to know of a decision. */
type Worded = Pick<DecisionBrief, 'at' | 'queueName' | 'sentence'> &
  Partial<Pick<DecisionView, 'steps'>>;

export interface DecisionWords {
  /** A rule's name in plain words. */
  rule: (rule: string) => string;
  /** The same in fewer words, for a rule that took nobody out. */
  ruleQuiet: (rule: string) => string;
  /** What a rule asks, in a sentence; null when it has none. */
  ruleHelp: (rule: string) => string | null;
  /** Why somebody dropped out: “out of shift until 14:00”. */
  because: (removed: Removed) => string;
  /** The same about several people, without their values. */
  becauseMany: (removed: Removed, count: number) => string;
  /** The same as a sentence: “Cai was out of shift until 14:00.” */
  was: (removed: Removed) => string;
  /** Values for `decision.sentence.<code>`; null when we have no words for it. */
  sentence: () => { id: string; values: Record<string, string | number> } | null;
}

/** The words for one decision, in the reader's language. */
export function useDecisionWords(decision: DecisionView): DecisionWords {
  const intl = useIntl();
  return useMemo(() => wordsOf(decision, intl), [decision, intl]);
}

/** Why somebody may not take something, outside of a decision: “out of shift until 14:00”. */
export function useReasonWords(): (reason: Coded, seenFrom: string) => string | null {
  const intl = useIntl();
  return (reason, seenFrom) => {
    const id = `decision.because.${reason.code}`;
    if (!(id in intl.messages)) return null;
    return intl.formatMessage({ id }, valuesOf(reason.args, seenFrom, new Map(), intl));
  };
}

export function wordsOf(decision: Worded, intl: IntlShape): DecisionWords {
  const names = namesOf(decision);
  const knows = (id: string) => id in intl.messages;
  const say = (id: string, values: Record<string, string | number>) =>
    intl.formatMessage({ id }, values);
  const values = ({ args }: Coded) => ({
    queue: decision.queueName,
    ...valuesOf(args, decision.at, names, intl),
  });
  const keyOf = (rule: string) => (daysBack(rule) === null ? rule : 'fewest-cases');
  const name = (rule: string) => {
    const id = `decision.rule.${keyOf(rule)}`;
    return knows(id) ? say(id, { days: daysBack(rule) ?? 0 }) : rule;
  };
  return {
    rule: name,
    ruleQuiet: (rule) => {
      const days = daysBack(rule);
      return days === null ? name(rule) : say('decision.tie', { days });
    },
    ruleHelp: (rule) => {
      const id = `decision.rule-help.${keyOf(rule)}`;
      return knows(id) ? say(id, { queue: decision.queueName }) : null;
    },
    because: ({ reason, because }) => {
      const id = `decision.because.${reason.code}`;
      return knows(id) ? say(id, values(reason)) : because;
    },
    becauseMany: ({ reason, because }, count) => {
      const id = `decision.many.${reason.code}`;
      return knows(id) ? say(id, { ...values(reason), count }) : `${because} (${count})`;
    },
    was: ({ reason, because, displayName }) => {
      const id = `decision.was.${reason.code}`;
      return knows(id)
        ? say(id, { ...values(reason), name: displayName })
        : `${displayName}: ${because}.`;
    },
    sentence: () => {
      const id = `decision.sentence.${decision.sentence.code}`;
      return knows(id) ? { id, values: values(decision.sentence) } : null;
    },
  };
}

/** The values of a code as the messages take them: numbers as numbers, moments and people as readers know them. */
function valuesOf(
  args: Record<string, string>,
  seenFrom: string,
  names: ReadonlyMap<string, string>,
  intl: IntlShape,
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) values[name] = plain(value);
  const { until, last, since, first, before } = args;
  if (until) values['until'] = momentFrom(intl, until, seenFrom);
  if (last) values['last'] = dayInWords(intl, last);
  if (since) values['since'] = dayInWords(intl, since);
  if (first) values['first'] = names.get(first) ?? first;
  if (before) values['before'] = names.get(before) ?? before;
  return values;
}

function plain(value: string): string | number {
  return /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function namesOf({ steps }: Worded): Map<string, string> {
  const first = steps?.[0];
  const people = first ? [...first.left, ...first.removed] : [];
  return new Map(people.map(({ username, displayName }) => [username, displayName]));
}
