import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import { offsetAt, timeIn } from '@/lib/time/zoned';
import type { Because, PersonAt } from '../api/who';
import { nearness } from '../rules/moment';

/** Times and reasons of availability in the reader's words and zone. */
export function useWords(zone: string) {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    const day = (iso: string, withWeekday = false) =>
      intl.formatDate(utcMidnight(iso), {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        ...(withWeekday ? { weekday: 'short' } : {}),
      });
    const moment = (at: number) =>
      intl.formatDate(at, {
        timeZone: zone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
    const until = (iso: string, from: number) => {
      const at = Date.parse(iso);
      return t(`availability.until.${nearness(at, from, zone)}`, {
        time: timeIn(at, zone),
        day: intl.formatDate(at, { timeZone: zone, weekday: 'short' }),
        date: intl.formatDate(at, { timeZone: zone, day: 'numeric', month: 'long' }),
      });
    };
    const reason = ({ code, args }: Because, from: number, otherwise: string) => {
      switch (code) {
        case 'out-of-shift-until':
          return t('availability.reason.out-of-shift-until', {
            until: until(args['until'] ?? '', from),
          });
        case 'out-of-shift':
        case 'on-leave':
        case 'company-closed':
          return t(`availability.reason.${code}`, { day: day(args['last'] ?? '') });
        case 'away':
        case 'on-the-phone':
        case 'not-active':
          return t(`availability.reason.${code}`);
        default:
          return otherwise;
      }
    };
    const state = (person: PersonAt, from: number) => {
      if (person.because) return reason(person.because, from, person.text);
      return person.until
        ? t('availability.available.until', { until: until(person.until, from) })
        : t('availability.available');
    };
    /** `2026-03-16` to `2026-03-18` as “16–18 Mar”. */
    const days = (start: string, end: string) =>
      intl.formatDateTimeRange(utcMidnight(start), utcMidnight(end), {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
      });
    /** How far another zone's clocks are from the reader's: “−9 h”. */
    const difference = (other: string, at: number) => {
      const minutes = offsetAt(at, other) - offsetAt(at, zone);
      return intl.formatNumber(minutes / 60, {
        style: 'unit',
        unit: 'hour',
        unitDisplay: 'narrow',
        signDisplay: 'exceptZero',
        maximumFractionDigits: 2,
      });
    };
    return { day, days, moment, state, difference };
  }, [t, intl, zone]);
}

export type Words = ReturnType<typeof useWords>;

/**
 * `Europe/Madrid` as people say it: “Madrid”. `Intl` has no names of places: `timeZoneName` gives those of the time
 * (“Brasilia Standard Time”, “Spain Time”, “ET”), one for many zones, and `DisplayNames` knows no zones. So places are
 * spelt as the zone is: “Sao Paulo”.
 */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
