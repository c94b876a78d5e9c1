import type { RosterPerson } from '../api/keeping-types';
import type { RosterPersonFacts } from '../api/save-person';

/** How somebody takes turns, as it stands in its form; an empty number is none. */
export interface PersonFields extends Record<string, unknown> {
  planned: boolean;
  extension: string;
  colour: string;
  table: number | '';
  groups: string[];
  ideal: number | '';
  maxPerDay: number | '';
  needsBreak: boolean;
}

export function toPersonFields(person: RosterPerson): PersonFields {
  const { planned, colour, groups, ideal, needsBreak } = person;
  return {
    ...{ planned, colour, groups, ideal, needsBreak },
    extension: person.extension ?? '',
    table: person.table ?? '',
    maxPerDay: person.maxPerDay ?? '',
  };
}

export function toPersonFacts(fields: PersonFields): RosterPersonFacts {
  const { planned, groups, needsBreak } = fields;
  return {
    ...{ planned, groups, needsBreak },
    colour: fields.colour.toLowerCase(),
    extension: fields.extension.trim() || null,
    table: fields.table === '' ? null : fields.table,
    ideal: fields.ideal === '' ? 0 : fields.ideal,
    maxPerDay: fields.maxPerDay === '' ? null : fields.maxPerDay,
  };
}

/** `#rrggbb`, or nothing for the colour of everywhere else. */
export function isColour(text: string): boolean {
  return /^(#[0-9a-f]{6})?$/i.test(text);
}

/** All groups that are in use, each once. */
export function groupsOf(people: readonly Pick<RosterPerson, 'groups'>[]): string[] {
  return [...new Set(people.flatMap(({ groups }) => groups))].sort((a, b) => a.localeCompare(b));
}
