import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { utcMidnight } from '@/lib/time/calendar';

/** A window in words: “2–8 Mar”. */
export function useWindowName(): (window: { from: string; to: string }) => string {
  const { locale } = useIntl();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    return ({ from, to }) => format.formatRange(utcMidnight(from), utcMidnight(to));
  }, [locale]);
}
