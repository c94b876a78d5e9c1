import type { RunPoint } from '../api/planning-types';

export interface CurvePoint {
  seconds: number;
  cost: number | null;
  bound: number | null;
}

/** The course of a run: where a point says nothing new of cost or bound, the last holds. */
export function curveOf(points: readonly RunPoint[], most = 200): CurvePoint[] {
  let cost: number | null = null;
  let bound: number | null = null;
  const all = points.map((point) => {
    cost = point.cost ?? cost;
    bound = point.bound ?? bound;
    return { seconds: Math.round(point.ms / 100) / 10, cost, bound };
  });
  return thinned(all, most);
}

/** At most so many of them, evenly taken, with the first and the last. */
function thinned<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)]).filter(
    (one): one is T => one !== undefined,
  );
}
