import { WEEKDAYS } from '@/lib/time/calendar';
import type { Place } from './walk';

/** What an element of the timetable stands for: `data-seat="mon 0 1"` a place, `data-person="…"` somebody of the bench. */
export function carriedFrom(data: {
  [name: string]: string | undefined;
}): Place | { person: string } | null {
  const { seat, person } = data;
  if (person !== undefined) return { person };
  const [name, turn, line] = seat?.split(' ') ?? [];
  const day = WEEKDAYS.find((one) => one === name);
  return day ? { day, turn: Number(turn), line: Number(line) } : null;
}
