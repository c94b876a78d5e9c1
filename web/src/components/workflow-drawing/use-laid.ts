import { useMemo } from 'react';
import type { Direction } from './geometry';
import type { DrawnGraph } from './graph';
import { layOut, MARGIN, scaleIn, type Laid } from './layout';

const BESIDE = 2 * MARGIN.x;
const ABOVE = MARGIN.top + MARGIN.bottom;
const READABLE = 0.74;

interface Options {
  direction?: Direction | undefined;
  withProgress: boolean;
  /** The frame of the page; 0 until it is known. */
  width: number;
  /** As high as it may become. */
  height: number;
}

/**
 * A layout that fits a frame: to the right where that is readable, downwards where more of it can be seen then; and how
 * high its frame should be.
 */
export function useLaid(graph: DrawnGraph, { direction, withProgress, width, height }: Options) {
  return useMemo(() => {
    const chosen = direction ?? readable(graph, { withProgress, width, height });
    const laid = layOut(graph, { direction: chosen, withProgress });
    const scale = scaleIn(laid.frame, (width || 960) - BESIDE, height - ABOVE);
    const wanted = laid.frame.height * scale + ABOVE;
    return { laid, direction: chosen, height: Math.round(Math.min(height, Math.max(220, wanted))) };
  }, [graph, direction, withProgress, width, height]);
}

/** To the right where that is readable, downwards where more of it can be seen then. */
export function readable(
  graph: DrawnGraph,
  { withProgress, width, height }: Omit<Options, 'direction'>,
): Direction {
  if (width === 0) return 'right';
  const scale = ({ frame }: Laid) => scaleIn(frame, width - BESIDE, height - ABOVE);
  const right = scale(layOut(graph, { direction: 'right', withProgress }));
  if (width >= 620 && right >= READABLE) return 'right';
  const down = scale(layOut(graph, { direction: 'down', withProgress }));
  return down > right ? 'down' : 'right';
}
