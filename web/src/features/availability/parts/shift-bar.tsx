import { timeIn } from '@/lib/time/zoned';
import { extentOf, type DayColumn, type Stretch } from '../rules/columns';
import { place } from './bar';
import barClasses from './week-bars.module.css';

interface Props {
  span: Stretch;
  columns: readonly DayColumn[];
  zone: string;
  /** The person is away or switched off, so that the shift does not count. */
  isIdle: boolean;
}

/** Hours of a shift. The same in words is in the cells. */
export function ShiftBar({ span, columns, zone, isIdle }: Props) {
  const extent = extentOf(span, columns);
  if (!extent) return null;
  const hours = `${brief(span.start, zone)}–${brief(span.end, zone)}`;
  return (
    <div
      className={barClasses.shift}
      style={place(extent, columns.length)}
      data-idle={isIdle || undefined}
      aria-hidden="true"
    >
      <span className={barClasses.hours} data-length={hours.length <= 5 ? 'short' : 'long'}>
        {hours}
      </span>
    </div>
  );
}

/** `09:00` as `9`, `09:30` as `9:30`. */
function brief(at: number, zone: string): string {
  return timeIn(at, zone)
    .replace(/^0(?=\d)/, '')
    .replace(/:00$/, '');
}
