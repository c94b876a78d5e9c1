import type { CSSProperties } from 'react';
import type { Line, Point } from './geometry';

/** How far from a box an end is taken hold of; the radius of the circle there. */
export const REACH = 10;

/**
 * Where the ends of an arrow are taken hold of, for `flow.module.css`: React Flow would have it at the dots of the boxes, and ours touch
 * whichever side is nearest.
 */
export function arrowEnds({ points, axis }: Pick<Line, 'points' | 'axis'>): CSSProperties {
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return {};
  const source = outwards(first, second, axis);
  const target = outwards(last, before, axis);
  return {
    '--source-x': `${source.x}px`,
    '--source-y': `${source.y}px`,
    '--target-x': `${target.x}px`,
    '--target-y': `${target.y}px`,
  } as CSSProperties;
}

function outwards(end: Point, next: Point, axis: 'x' | 'y'): Point {
  return { ...end, [axis]: end[axis] + Math.sign(next[axis] - end[axis]) * REACH };
}
