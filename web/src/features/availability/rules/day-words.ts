import { timeIn } from '@/lib/time/zoned';
import { overlaps, type DayColumn, type Stretch } from './columns';

/** What of a person's week a day holds, in the order in which it is told. */
export interface DayContent {
  /** `09:00–18:00`, as the reader's clocks show it; only shifts that begin on the day, or run through it. */
  hours: string[];
  isOnLeave: boolean;
  isClosed: boolean;
}

interface PersonTime {
  spans: readonly Stretch[];
  leave: readonly Stretch[];
  closures: readonly Stretch[];
}

export function dayContent(person: PersonTime, column: DayColumn, zone: string): DayContent {
  const isHere = (span: Stretch) =>
    span.start < column.start ? span.end >= column.end : span.start < column.end;
  return {
    hours: person.spans
      .filter(isHere)
      .map(({ start, end }) => `${timeIn(start, zone)}–${timeIn(end, zone)}`),
    isOnLeave: person.leave.some((leave) => overlaps(leave, column)),
    isClosed: person.closures.some((closure) => overlaps(closure, column)),
  };
}
