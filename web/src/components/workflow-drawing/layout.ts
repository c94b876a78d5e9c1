import { Graph, layout } from '@dagrejs/dagre';
import {
  around,
  centre,
  linesBetween,
  type Box,
  type Direction,
  type Line,
  type Point,
  type Route,
} from './geometry';
import type { DrawnGraph, Link, Shape } from './graph';

export interface Laid {
  boxes: Map<string, Box>;
  routes: Route[];
  /** How much room the words of each arrow take. */
  words: ReadonlyMap<string, Size>;
  lines: Line[];
  /** Around everything. */
  frame: Box;
}

type Size = Pick<Box, 'width' | 'height'>;

interface Options {
  direction: Direction;
  /** Room for how far each task has come. */
  withProgress?: boolean;
}

const TASK_WIDTH = 216;
const LOOP_ROOM = 48;

/** How large a box is drawn. */
export function sizeOf(shape: Shape, withProgress = false): Pick<Box, 'width' | 'height'> {
  switch (shape.kind) {
    case 'start':
      return { width: 76, height: 34 };
    case 'end':
      return { width: 122, height: 34 };
    case 'missing':
      return { width: 200, height: 56 };
    case 'task':
      return { width: TASK_WIDTH, height: withProgress ? 106 : 74 };
  }
}

const WIDEST_LABEL = 190;
const LETTER = 6.8;

/** How much room the words of an arrow take; at most two lines. */
export function labelSize({ text, order }: Pick<Link, 'text' | 'order'>) {
  if (text === '' && order === null) return { width: 0, height: 0 };
  const mark = order === null ? 0 : 20;
  const words = text === '' ? 0 : text.length * LETTER + 14;
  const width = Math.min(WIDEST_LABEL, Math.round(words + mark));
  return { width, height: words + mark > WIDEST_LABEL ? 36 : 20 };
}

/** Where everything stands when nobody moved anything. The same graph always looks the same. */
export function layOut({ shapes, links }: DrawnGraph, options: Options): Laid {
  const { direction, withProgress = false } = options;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === 'right' ? 'LR' : 'TB',
    nodesep: direction === 'right' ? 34 : 28,
    ranksep: direction === 'right' ? 44 : 48,
    edgesep: 18,
    marginx: 12,
    marginy: 12,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const loops = new Set(links.flatMap(({ source, target }) => (source === target ? [source] : [])));
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const isLoose = ({ kind, id }: Shape) => kind === 'end' && !linked.has(id);
  for (const shape of shapes.filter((one) => !isLoose(one))) {
    const { width, height } = sizeOf(shape, withProgress);
    const room = loops.has(shape.id) ? LOOP_ROOM : 0;
    graph.setNode(shape.id, {
      width: direction === 'down' ? width + room : width,
      height: direction === 'right' ? height + room : height,
    });
  }
  for (const link of links.filter(({ source, target }) => source !== target)) {
    const { width, height } = labelSize(link);
    graph.setEdge(link.source, link.target, { width, height, labelpos: 'c' }, link.id);
  }
  layout(graph);
  const boxes = new Map(
    shapes
      .filter((one) => !isLoose(one))
      .map((shape): [string, Box] => {
        const node = graph.node(shape.id) as Box;
        const size = sizeOf(shape, withProgress);
        const corner = { x: node.x - node.width / 2, y: node.y - node.height / 2 };
        return [shape.id, { ...corner, ...size }];
      }),
  );
  for (const shape of shapes.filter(isLoose)) {
    const size = sizeOf(shape, withProgress);
    boxes.set(shape.id, free({ ...looseEnd(boxes, direction), ...size }, boxes, direction));
  }
  const routes = links.map(({ id, source, target }): Route => {
    const edge = graph.edge(source, target, id) as { points?: Point[] } | undefined;
    return { id, source, target, via: (edge?.points ?? []).slice(1, -1) };
  });
  return drawn(
    { boxes, routes, words: new Map(links.map((link) => [link.id, labelSize(link)])) },
    direction,
  );
}

/** The same boxes where somebody put them; new ones stand where there is room. */
export function moved(
  laid: Laid,
  places: Readonly<Record<string, Point>>,
  direction: Direction,
): Laid {
  if (![...laid.boxes.keys()].some((id) => places[id])) return laid;
  const boxes = new Map<string, Box>();
  const routes = laid.routes.map((route) => ({ ...route, via: [] }));
  for (const [id, box] of laid.boxes) {
    const place = places[id];
    if (place) boxes.set(id, { ...box, ...place });
  }
  for (const [id, box] of laid.boxes) {
    if (boxes.has(id)) continue;
    const before = laid.routes.find(({ source, target }) => target === id && boxes.has(source));
    const from = before ? boxes.get(before.source) : undefined;
    boxes.set(id, free(beside(box, from, boxes, direction), boxes, direction));
  }
  return drawn({ boxes, routes, words: laid.words }, direction);
}

const GAP = 96;

function beside(
  box: Box,
  from: Box | undefined,
  boxes: ReadonlyMap<string, Box>,
  direction: Direction,
): Box {
  if (!from) {
    const frame = around(boxes.values());
    return direction === 'right'
      ? { ...box, x: frame.x, y: frame.y + frame.height + GAP / 2 }
      : { ...box, x: frame.x + frame.width + GAP / 2, y: frame.y };
  }
  const middle = centre(from);
  return direction === 'right'
    ? { ...box, x: from.x + from.width + GAP, y: middle.y - box.height / 2 }
    : { ...box, x: middle.x - box.width / 2, y: from.y + from.height + GAP };
}

/** Where an end stands that nothing leads to: beside the other one, or after everything. */
function looseEnd(boxes: ReadonlyMap<string, Box>, direction: Direction): Point {
  const other = [...boxes].find(([id]) => id.startsWith('end:'))?.[1];
  if (other) return other;
  const frame = around(boxes.values());
  const middle = centre(frame);
  return direction === 'right'
    ? { x: frame.x + frame.width + GAP, y: middle.y - 17 }
    : { x: middle.x - 61, y: frame.y + frame.height + GAP };
}

/** The next place, down or to the right, where nothing else stands. */
function free(box: Box, boxes: ReadonlyMap<string, Box>, direction: Direction): Box {
  let place = box;
  while ([...boxes.values()].some((other) => overlaps(place, other))) {
    place =
      direction === 'right'
        ? { ...place, y: place.y + place.height / 2 }
        : { ...place, x: place.x + place.width / 2 };
  }
  return place;
}

function overlaps(one: Box, other: Box): boolean {
  const room = 16;
  return (
    one.x < other.x + other.width + room &&
    other.x < one.x + one.width + room &&
    one.y < other.y + other.height + room &&
    other.y < one.y + one.height + room
  );
}

function drawn(parts: Pick<Laid, 'boxes' | 'routes' | 'words'>, direction: Direction): Laid {
  const { boxes, routes, words } = parts;
  const lines = linesBetween(boxes, routes, direction);
  const labels = lines.map(({ id, label }): Box => {
    const { width, height } = words.get(id) ?? { width: 0, height: 0 };
    return { x: label.x - width / 2, y: label.y - height / 2, width, height };
  });
  const bends = lines.flatMap(({ points }) => points.map((point) => ({ ...point, ...NO_SIZE })));
  return { ...parts, lines, frame: around([...boxes.values(), ...labels, ...bends]) };
}

const NO_SIZE = { width: 0, height: 0 };

/** How large a drawing can be shown in a frame of the page; never larger than it is. */
export function scaleIn(frame: Size, width: number, height: number): number {
  return Math.min(1, width / Math.max(1, frame.width), height / Math.max(1, frame.height));
}

/** What lies over the drawing at the edges of its frame. */
export const MARGIN = { x: 28, top: 50, bottom: 54 };
const SMALLEST = 0.3;

/** From where all of a drawing is seen; of one that is too large, its beginning. */
export function viewOf(drawing: Box, frame: Size) {
  const width = frame.width - 2 * MARGIN.x;
  const height = frame.height - MARGIN.top - MARGIN.bottom;
  const zoom = Math.max(SMALLEST, scaleIn(drawing, width, height));
  const place = (room: number, size: number) => Math.max(0, (room - size * zoom) / 2);
  return {
    zoom,
    x: MARGIN.x + place(width, drawing.width) - drawing.x * zoom,
    y: MARGIN.top + place(height, drawing.height) - drawing.y * zoom,
  };
}
