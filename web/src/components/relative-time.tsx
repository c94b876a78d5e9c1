import { useIntl } from 'react-intl';
import { relative, type RelativeUnit } from '@/lib/time/relative';
import { useNow } from '@/lib/time/use-now';
import { instant } from '@/lib/time/instant';
import { deviceZone } from '@/lib/time/zones';
import { Hint } from './hint';

interface Props {
  /** An instant, ISO 8601. */
  at: string;
  /** The zone whose calendar matters here (a queue's, another person's); the exact time is told in it as well. */
  zone?: string;
}

/** “3 min ago”; the exact time on hover and focus, with the zone named when it is not the device's. */
export function RelativeTime({ at, zone }: Props) {
  const intl = useIntl();
  const now = useNow();
  const then = instant(at);
  const { value, unit } = relative(then, now);
  return (
    <Hint label={exactTimes(intl, then, zone)} onTouch>
      <time dateTime={at} tabIndex={-1} style={{ whiteSpace: 'nowrap' }}>
        {intl.formatRelativeTime(value, unit, { numeric: 'auto', style: widthOf(unit) })}
      </time>
    </Hint>
  );
}

/** Long units are written out: “last year” reads better than “last yr.”. */
function widthOf(unit: RelativeUnit): 'long' | 'short' {
  return unit === 'year' || unit === 'month' ? 'long' : 'short';
}

function exactTimes(intl: ReturnType<typeof useIntl>, then: Date, zone?: string): string {
  const reader = intl.timeZone ?? deviceZone();
  const zones = zone && zone !== reader ? [reader, zone] : [reader];
  return zones.map((one) => exact(intl, then, one, zones.length > 1)).join(' · ');
}

function exact(intl: ReturnType<typeof useIntl>, then: Date, zone: string, named: boolean): string {
  const text = intl.formatDate(then, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  return named || zone !== deviceZone() ? `${text} (${zone.replaceAll('_', ' ')})` : text;
}
