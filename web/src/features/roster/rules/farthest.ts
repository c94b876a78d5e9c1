import type { FairPerson } from '../api/fairness';
import type { Measure } from './fairness-search';

/** More lines than this are not told from each other in a chart. */
const SHOWN = 6;

/** Those whose figure is farthest from the mean of all, in the order of the report. */
export function farthest(people: readonly FairPerson[], measure: Measure): FairPerson[] {
  const mean =
    people.reduce((sum, { total }) => sum + total[measure], 0) / Math.max(1, people.length);
  const away = ({ total }: FairPerson) => Math.abs(total[measure] - mean);
  const shown = new Set([...people].sort((a, b) => away(b) - away(a)).slice(0, SHOWN));
  return people.filter((person) => shown.has(person));
}
