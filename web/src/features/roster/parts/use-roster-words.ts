import { useMemo } from 'react';
import { useWeekdayName } from '@/components/dates/use-weekday-name';
import { useT } from '@/lib/i18n/use-t';
import type { Weekday } from '@/lib/time/calendar';
import type { Grid, Seated } from '../api/week-types';
import { isRuleName } from '../rules/rule-names';

interface Named extends Pick<Grid, 'hours'> {
  people: readonly Pick<Seated, 'personId' | 'displayName'>[];
}

interface About {
  person: string | null;
  day: Weekday | null;
  turn: number | null;
}

/** Turns, people and rules of a timetable in the reader's words. */
export function useRosterWords({ hours, people }: Named) {
  const t = useT();
  const weekday = useWeekdayName();
  const names = useMemo(
    () => new Map(people.map(({ personId, displayName }) => [personId, displayName])),
    [people],
  );
  const turn = (at: number) => t('roster.turn', { from: hours[at] ?? '', to: hours[at + 1] ?? '' });
  const name = (person: string | null) =>
    person === null ? t('roster.nobody') : (names.get(person) ?? t('roster.somebody'));
  const when = (day: Weekday, at: number | null) =>
    at === null
      ? weekday(day, 'long')
      : t('roster.when', { day: weekday(day, 'long'), turn: turn(at) });
  const rule = (code: string) => (isRuleName(code) ? t(`roster.rule.${code}`) : code);
  /** Whom and when something is about: “Amy Larsen, Monday 09:00–10:15”. */
  const about = ({ person, day, turn: at }: About) =>
    [...(person === null ? [] : [name(person)]), ...(day === null ? [] : [when(day, at)])].join(
      ', ',
    );
  return { turn, name, when, rule, about, weekday };
}

export type RosterWords = ReturnType<typeof useRosterWords>;
