import type { PersonWeek } from '../api/week';
import type { PersonAt } from '../api/who';

/** Which people the reader asked to see. */
export interface Wish {
  q: string | undefined;
  /** Ids of a team's people; undefined asks for everybody. */
  members: ReadonlySet<string> | undefined;
  /** `available`, `unavailable`, or both when nothing is chosen. */
  who: readonly string[] | undefined;
}

export function shownPeople(
  people: readonly PersonWeek[],
  states: ReadonlyMap<string, PersonAt>,
  { q, members, who }: Wish,
): PersonWeek[] {
  const words = (q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const text = `${person.displayName} ${person.username}`.toLocaleLowerCase();
    const state = states.get(person.personId)?.available ? 'available' : 'unavailable';
    return (
      words.every((word) => text.includes(word)) &&
      (members?.has(person.personId) ?? true) &&
      (!who || who.length === 0 || who.includes(state))
    );
  });
}

/** How many of these people can take work. */
export function countAvailable(
  people: readonly PersonWeek[],
  states: ReadonlyMap<string, PersonAt>,
): number {
  return people.filter(({ personId }) => states.get(personId)?.available).length;
}
