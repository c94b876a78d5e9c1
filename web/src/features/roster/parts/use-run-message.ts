import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { isWeekday } from '@/lib/time/calendar';
import type { RunDetail, RunMessage } from '../api/planning-types';
import { useRosterWords, type RosterWords } from './use-roster-words';

/**
 * What there is to say of a run, in words: `roster-run.message.<code>` in the message files. A code we have no words
 * for, or one without the arguments they need, is told in the server’s.
 */
export function useRunMessage(run: Pick<RunDetail, 'hours' | 'people'>) {
  const t = useT();
  const intl = useIntl();
  const words = useRosterWords(run);
  return ({ code, args, text }: RunMessage): string => {
    const known = code === null ? undefined : intl.messages[`roster-run.message.${code}`];
    if (!known) return text;
    try {
      return String(intl.formatters.getMessageFormat(known, intl.locale).format(valuesOf(args)));
    } catch {
      return text;
    }
  };

  function valuesOf(args: Record<string, unknown>): Record<string, string | number> {
    const values: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'string' || typeof value === 'number') values[name] = value;
    }
    const { rule, turns } = args;
    if (typeof rule === 'string') {
      values['breach'] = t('roster.breach', {
        rule: words.rule(rule),
        about: aboutOf(args, words),
      });
    }
    if (Array.isArray(turns)) values['turns'] = intl.formatList(turns.map(turnIn(words)));
    return values;
  }
}

function aboutOf({ personId, day, turn }: Record<string, unknown>, words: RosterWords): string {
  return words.about({
    person: typeof personId === 'string' ? personId : null,
    day: isWeekday(day) ? day : null,
    turn: typeof turn === 'number' ? turn : null,
  });
}

/** An argument that is no turn makes the message one of the server. */
function turnIn(words: RosterWords) {
  return (one: unknown): string => {
    const { day, turn } = one as { day?: unknown; turn?: unknown };
    if (!isWeekday(day) || typeof turn !== 'number') throw new TypeError('Expected a turn.');
    return words.when(day, turn);
  };
}
