/** Dragging somebody with a mouse, a pen or a finger: what counts as a drag, and how fast the edge pulls. */
export interface Point {
  x: number;
  y: number;
}

/** Fingers and pens scroll when they move at once, so they hold still for a moment before they lift. */
export const HOLD_MS = 350;
const A_MOVE = 5;
const A_TREMBLE = 10;

/** So near the edge the page is pulled along, faster the nearer, in pixels for each frame. */
const EDGE = 56;
const FASTEST = 14;

export function lifts(pointerType: string): 'by-moving' | 'by-holding' {
  return pointerType === 'mouse' ? 'by-moving' : 'by-holding';
}

/** Whether a mouse went far enough to mean a drag, or a finger too far to mean holding. */
export function strayed(from: Point, to: Point, how: ReturnType<typeof lifts>): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > (how === 'by-moving' ? A_MOVE : A_TREMBLE);
}

/** How far to scroll while something is held at a place between two edges; negative goes back. */
export function edgePull(at: number, first: number, last: number): number {
  const edge = Math.min(EDGE, (last - first) / 4);
  const near = Math.max(first + edge - at, 0);
  const far = Math.max(at - (last - edge), 0);
  return Math.round((Math.min(far, edge) - Math.min(near, edge)) * (FASTEST / EDGE));
}
