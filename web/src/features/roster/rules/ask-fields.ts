import type { NewSwap } from '../api/swaps';
import { WEEKDAYS } from '@/lib/time/calendar';
import type { Place } from './walk';

/** The form of a request. `to` is empty for everybody; `theirs` is `any` or a turn such as `mon 2`. */
export interface AskFields extends Record<string, unknown> {
  to: string;
  want: 'take' | 'any';
  /** The Monday of the week a turn is taken from in return. */
  returned: string;
  theirs: string;
  comment: string;
}

/** Whether a turn of another week than this is wanted in return. */
export function isElsewhere({ want, returned }: AskFields, week: string): boolean {
  return want !== 'take' && returned !== week;
}

export function toNewSwap(
  { to, want, returned, theirs, comment }: AskFields,
  week: string,
  { day, turn }: Place,
  person?: string,
): NewSwap {
  const one = to === '' || want === 'take' ? null : readTurn(theirs);
  return {
    ...{ week, day, turn },
    ...(person ? { person } : {}),
    want: one ? 'turn' : want,
    ...(to === '' ? {} : { to }),
    ...(one ? { theirs: { ...one, ...(returned === week ? {} : { week: returned }) } } : {}),
    ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
  };
}

/** A turn as a value of a choice. */
export function writeTurn({ day, turn }: Pick<Place, 'day' | 'turn'>): string {
  return `${day} ${turn}`;
}

export function readTurn(text: string): Pick<Place, 'day' | 'turn'> | null {
  const [name, turn] = text.split(' ');
  const day = WEEKDAYS.find((one) => one === name);
  return day && turn ? { day, turn: Number(turn) } : null;
}
