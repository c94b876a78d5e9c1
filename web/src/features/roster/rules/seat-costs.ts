import type { Cost, Grid } from '../api/week-types';
import type { Seat } from './changes';

/** What a seat costs: what its person costs there, or what the turn costs when nobody sits there. */
export function costsOf(grid: Grid, { day, turn, person }: Seat): Cost[] {
  return grid.costs.filter(
    (cost) =>
      cost.day === day &&
      (person === null
        ? cost.person === null && cost.turn === turn
        : cost.person === person && (cost.turn === null || cost.turn === turn)),
  );
}

/** Points by rule, dearest first. */
export function costsByRule(costs: readonly Cost[]): { what: string; points: number }[] {
  const sums = new Map<string, number>();
  for (const { what, points } of costs) sums.set(what, (sums.get(what) ?? 0) + points);
  return [...sums]
    .map(([what, points]) => ({ what, points }))
    .sort((one, other) => other.points - one.points || one.what.localeCompare(other.what));
}

/** Places where nobody sits. */
export function emptyPlaces({ days, hours, lines, cells }: Grid): number {
  const filled = cells.reduce((sum, { people }) => sum + Math.min(people.length, lines), 0);
  return days.length * (hours.length - 1) * lines - filled;
}

/** How far a cost may be from the best there is, as a part of it; null while that is not known. */
export function gapOf({
  cost,
  bound,
}: {
  cost: number | null;
  bound: number | null;
}): number | null {
  if (cost === null || bound === null) return null;
  return cost <= bound ? 0 : (cost - bound) / cost;
}
