import { endId, type DrawnGraph } from '@/components/workflow-drawing/graph';
import type { FinalStatus } from '@/components/workflow-drawing/document';

const ENDS: readonly FinalStatus[] = ['COMPLETED', 'CANCELLED'];

/** The drawing with both ends, so that there is something to draw an arrow to. */
export function withBothEnds(graph: DrawnGraph): DrawnGraph {
  const there = new Set(graph.shapes.map(({ id }) => id));
  const missing = ENDS.filter((status) => !there.has(endId(status)));
  return {
    ...graph,
    shapes: [
      ...graph.shapes,
      ...missing.map((status) => ({ id: endId(status), kind: 'end' as const, status })),
    ],
  };
}
