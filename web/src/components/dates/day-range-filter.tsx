import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import { FilterChip } from '../data-table/filter-bar';

const DayRangePicker = lazy(() =>
  import('./day-range-picker').then((module) => ({ default: module.DayRangePicker })),
);

export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

interface Props extends DayRange {
  label: string;
  onChange: (range: DayRange) => void;
}

/** A filter by calendar days, both ends included. */
export function DayRangeFilter({ label, from, to, onChange }: Props) {
  const t = useT();
  const intl = useIntl();
  return (
    <FilterChip label={label} chosen={inWords(intl, t, from, to)} onClear={() => onChange({})}>
      <Suspense fallback={<Skeleton height={280} width={260} />}>
        <DayRangePicker from={from} to={to} onChange={onChange} />
      </Suspense>
    </FilterChip>
  );
}

function inWords(
  intl: IntlShape,
  t: ReturnType<typeof useT>,
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  const day = (text: string) =>
    intl.formatDate(utcMidnight(text), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  if (from && to) {
    return from === to ? day(from) : t('ui.range.from-to', { from: day(from), to: day(to) });
  }
  if (from) return t('ui.range.from', { from: day(from) });
  return to && t('ui.range.to', { to: day(to) });
}
