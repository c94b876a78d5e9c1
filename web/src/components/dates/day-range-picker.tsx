import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { DatesFrame } from './dates-frame';
import type { DayRange } from './day-range-filter';

interface Props extends DayRange {
  onChange: (range: DayRange) => void;
}

/** Two days in a calendar; the second press completes the range. */
export function DayRangePicker({ from, to, onChange }: Props) {
  const t = useT();
  const [range, setRange] = useState<[string | null, string | null]>([from ?? null, to ?? null]);
  return (
    <DatesFrame>
      <DatePicker
        type="range"
        allowSingleDateInRange
        value={range}
        ariaLabels={{ previousMonth: t('ui.range.previous'), nextMonth: t('ui.range.next') }}
        onChange={([first, last]) => {
          setRange([first, last]);
          if (first && last) onChange({ from: first, to: last });
        }}
      />
    </DatesFrame>
  );
}
