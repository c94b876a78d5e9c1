import type { Queue } from '../api/queues';

/** A made-up person of the example. */
export interface ExamplePerson {
  name: string;
  quota: number;
}

/**
 * Who would get the next cases of a day that begins with none: the policy's quota rule and "fewest cases today"
 * in miniature, ties going to the first name. What the explanation of the setting shows.
 */
export function quotaExample(
  people: readonly ExamplePerson[],
  rule: Queue['quotaRule'],
  length: number,
): string[] {
  const counts = new Map(people.map(({ name }) => [name, 0]));
  const countOf = (person: ExamplePerson) => counts.get(person.name) ?? 0;
  const picks: string[] = [];
  while (picks.length < length) {
    const left = rule === 'hurdle' ? afterHurdle(people, countOf) : people;
    const load = (person: ExamplePerson) =>
      rule === 'weight' ? countOf(person) * person.quota : countOf(person);
    const [next] = [...left].sort((a, b) => load(a) - load(b) || (a.name < b.name ? -1 : 1));
    if (!next) break;
    picks.push(next.name);
    counts.set(next.name, countOf(next) + 1);
  }
  return picks;
}

/** A person with quota q stays only if everybody with a smaller quota has at least q cases. */
function afterHurdle(
  people: readonly ExamplePerson[],
  countOf: (person: ExamplePerson) => number,
): ExamplePerson[] {
  return people.filter(({ quota }) =>
    people.every((other) => other.quota >= quota || countOf(other) >= quota),
  );
}
