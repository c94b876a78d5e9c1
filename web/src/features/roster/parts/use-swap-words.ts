import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { RosterPerson } from '../api/keeping-types';
import type { FitView, SwapView, TurnView } from '../api/swap-types';
import { costsByRule } from '../rules/seat-costs';
import { breachOf } from '../rules/from-views';
import { useRosterWords } from './use-roster-words';

/** Requests, their turns and what speaks against them, in the reader's words. */
export function useSwapWords(people: readonly RosterPerson[], me: string) {
  const t = useT();
  const intl = useIntl();
  const named = useMemo(
    () =>
      people.map(({ id, displayName, extension, colour }) => ({
        personId: id,
        ...{ displayName, extension, colour },
      })),
    [people],
  );
  const words = useRosterWords({ hours: [], people: named });
  const turn = ({ date, start, end }: TurnView) => {
    const day = intl.formatDate(utcMidnight(date), {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    return start && end
      ? t('roster.when', { day, turn: t('roster.turn', { from: start, to: end }) })
      : day;
  };
  const name = (id: string) => (id === me ? t('swap.you') : words.name(id));
  /** Who asks whom for what. */
  const sentence = (swap: SwapView) =>
    t(`swap.asks.${swap.want}.${swap.to ? 'one' : 'all'}`, {
      asker: words.name(swap.asker),
      person: swap.to ? words.name(swap.to) : '',
      turn: turn(swap.turn),
      theirs: swap.theirs ? turn(swap.theirs) : '',
    });
  /** Why something does not fit. */
  const against = ({ why, breaches }: FitView) => {
    if (why !== 'breaks-rules') return why ? t(`swap.why.${why}`) : '';
    return intl.formatList(
      breaches.map((breach) => {
        const { person, day } = breachOf(breach);
        return t('roster.breach', {
          rule: words.rule(breach.rule),
          about: words.about({ person, day, turn: null }),
        });
      }),
      { type: 'unit' },
    );
  };
  /** What should be known before agreeing, though it fits; empty when nothing is against it. */
  const warnings = ({ warnings: broken, costs }: FitView) => {
    const priced = costsByRule(
      costs.map((cost) => ({ ...cost, person: null, day: null, turn: null })),
    );
    const rules = [...broken.map(({ rule }) => rule), ...priced.map(({ what }) => what)];
    if (rules.length === 0) return '';
    return t('swap.against', { what: intl.formatList(rules.map(words.rule), { type: 'unit' }) });
  };
  return { turn, name, sentence, against, warnings };
}

export type SwapWords = ReturnType<typeof useSwapWords>;
