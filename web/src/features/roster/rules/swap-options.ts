import { mondayOf } from '@/lib/time/calendar';
import type { OptionView, SwapWant } from '../api/swap-types';

/** Everything that could be asked of one person. */
export interface PersonOptions {
  personId: string;
  /** Just taking the turn. */
  take: OptionView | null;
  /** Giving one of their turns in return, in the order of the week. */
  turns: OptionView[];
}

export function byPerson(options: readonly OptionView[]): PersonOptions[] {
  const found = new Map<string, PersonOptions>();
  for (const option of options) {
    const { personId } = option;
    const person = found.get(personId) ?? { personId, take: null, turns: [] };
    if (option.theirs) person.turns.push(option);
    else person.take = option;
    found.set(personId, person);
  }
  return [...found.values()];
}

/** Without the turns of other weeks. */
export function inWeek(options: readonly OptionView[], monday: string): OptionView[] {
  return options.filter(({ theirs }) => !theirs || mondayOf(theirs.date) === monday);
}

/** What a person could agree to when this is wanted. */
export function optionsFor({ take, turns }: PersonOptions, want: SwapWant): OptionView[] {
  return want === 'take' ? (take ? [take] : []) : turns;
}

/** Whether anything fits. */
export function isPossible(person: PersonOptions, want: SwapWant): boolean {
  return optionsFor(person, want).some(({ fit }) => fit.fits);
}

/** Why the whole turn cannot be asked for, if one reason holds for everybody. */
export function commonObstacle(options: readonly OptionView[]): OptionView['fit']['why'] {
  const [first, ...rest] = options;
  const why = first?.fit.why;
  if (why !== 'turn-began' && why !== 'not-their-turn') return null;
  return rest.every(({ fit }) => fit.why === why) ? why : null;
}
