export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  /** `x` and `y` are its upper left corner. */
  width: number;
  height: number;
}

/** In which direction a run goes on. */
export type Direction = 'right' | 'down';

/** A line between two boxes, before it is known where it touches them. */
export interface Route {
  id: string;
  source: string;
  target: string;
  /** What it passes on its way. */
  via: readonly Point[];
}

export interface Line {
  id: string;
  points: Point[];
  /** Along which axis it leaves and arrives. */
  axis: 'x' | 'y';
  /** Where its words stand. */
  label: Point;
}

type Side = 'left' | 'right' | 'top' | 'bottom';
const WIDEST_GAP = 24;
const LOOP = 34;

/** Lines from side to side. Those that touch the same side of a box share it evenly, without crossing each other. */
export function linesBetween(
  boxes: ReadonlyMap<string, Box>,
  routes: readonly Route[],
  direction: Direction,
): Line[] {
  const drawn = routes.filter(({ source, target }) => boxes.has(source) && boxes.has(target));
  const ends = drawn
    .filter(({ source, target }) => source !== target)
    .flatMap((route) => endsOf(route, boxes, direction));
  const places = touching(boxes, ends);
  return drawn.map((route) => {
    if (route.source === route.target) return loop(route, boxes, direction);
    const first = places.get(`${route.id}>`) as Point;
    const last = places.get(`>${route.id}`) as Point;
    const points = [first, ...route.via, last];
    const side = ends.find(({ name }) => name === `${route.id}>`)?.side;
    const axis = side === 'top' || side === 'bottom' ? 'y' : 'x';
    return { id: route.id, points, axis, label: middle(points) };
  });
}

interface End {
  /** `id>` where a line leaves, `>id` where it arrives. */
  name: string;
  box: string;
  side: Side;
  /** To where it looks from there. */
  towards: Point;
}

function endsOf(route: Route, boxes: ReadonlyMap<string, Box>, direction: Direction): End[] {
  const source = boxes.get(route.source) as Box;
  const target = boxes.get(route.target) as Box;
  const afterSource = route.via[0] ?? centre(target);
  const beforeTarget = route.via.at(-1) ?? centre(source);
  const [leaving, arriving] =
    route.via.length === 0
      ? sidesBetween(source, target, direction)
      : [sideTowards(source, afterSource, direction), sideTowards(target, beforeTarget, direction)];
  return [
    { name: `${route.id}>`, box: route.source, side: leaving, towards: afterSource },
    { name: `>${route.id}`, box: route.target, side: arriving, towards: beforeTarget },
  ];
}

/** The two sides that face each other, along the direction of the run if there is room. */
function sidesBetween(source: Box, target: Box, direction: Direction): [Side, Side] {
  const isRight = target.x >= source.x + source.width;
  const isLeft = target.x + target.width <= source.x;
  const isBelow = target.y >= source.y + source.height;
  const isAbove = target.y + target.height <= source.y;
  const across: [Side, Side] | null = isRight
    ? ['right', 'left']
    : isLeft
      ? ['left', 'right']
      : null;
  const along: [Side, Side] | null = isBelow
    ? ['bottom', 'top']
    : isAbove
      ? ['top', 'bottom']
      : null;
  const usual: [Side, Side] = direction === 'right' ? ['right', 'left'] : ['bottom', 'top'];
  return (direction === 'right' ? (across ?? along) : (along ?? across)) ?? usual;
}

function sideTowards(box: Box, point: Point, direction: Direction): Side {
  const { x, y } = centre(box);
  if (direction === 'right') return point.x >= x ? 'right' : 'left';
  return point.y >= y ? 'bottom' : 'top';
}

function touching(boxes: ReadonlyMap<string, Box>, ends: readonly End[]): Map<string, Point> {
  const places = new Map<string, Point>();
  const groups = new Map<string, End[]>();
  for (const end of ends) {
    const name = `${end.side} ${end.box}`;
    groups.set(name, [...(groups.get(name) ?? []), end]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const isUpright = first.side === 'left' || first.side === 'right';
    const sorted = [...group].sort((one, other) =>
      isUpright ? one.towards.y - other.towards.y : one.towards.x - other.towards.x,
    );
    const box = boxes.get(first.box) as Box;
    const gap = Math.min(WIDEST_GAP, (isUpright ? box.height : box.width) / (sorted.length + 1));
    sorted.forEach((end, at) => {
      places.set(end.name, onSide(box, end.side, (at - (sorted.length - 1) / 2) * gap));
    });
  }
  return places;
}

function onSide(box: Box, side: Side, offset: number): Point {
  const { x, y } = centre(box);
  if (side === 'left') return { x: box.x, y: y + offset };
  if (side === 'right') return { x: box.x + box.width, y: y + offset };
  if (side === 'top') return { x: x + offset, y: box.y };
  return { x: x + offset, y: box.y + box.height };
}

/** From a task to itself: a bow beside the box. */
function loop(route: Route, boxes: ReadonlyMap<string, Box>, direction: Direction): Line {
  const box = boxes.get(route.source) as Box;
  if (direction === 'right') {
    const y = box.y + box.height;
    const [from, to] = [box.x + box.width * 0.7, box.x + box.width * 0.3];
    const points = [
      { x: from, y },
      { x: from, y: y + LOOP },
      { x: to, y: y + LOOP },
      { x: to, y },
    ];
    return { id: route.id, points, axis: 'y', label: { x: (from + to) / 2, y: y + LOOP } };
  }
  const x = box.x + box.width;
  const [from, to] = [box.y + box.height * 0.75, box.y + box.height * 0.25];
  const points = [
    { x, y: from },
    { x: x + LOOP, y: from },
    { x: x + LOOP, y: to },
    { x, y: to },
  ];
  return { id: route.id, points, axis: 'x', label: { x: x + LOOP, y: (from + to) / 2 } };
}

function middle(points: readonly Point[]): Point {
  const half = (points.length - 1) / 2;
  const one = points[Math.floor(half)] as Point;
  const other = points[Math.ceil(half)] as Point;
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

export function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The smallest box around all. */
export function around(boxes: Iterable<Box>): Box {
  const all = [...boxes];
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...all.map((box) => box.x));
  const y = Math.min(...all.map((box) => box.y));
  const right = Math.max(...all.map((box) => box.x + box.width));
  const bottom = Math.max(...all.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const HEAD = 7;

/** A line as the path of an SVG; it ends where its head begins. */
export function pathOf({ points, axis }: Pick<Line, 'points' | 'axis'>): string {
  const [first, ...rest] = shortened(points);
  if (!first) return '';
  let path = `M ${at(first)}`;
  let before = first;
  for (const next of rest) {
    const half =
      axis === 'x'
        ? [
            { x: (before.x + next.x) / 2, y: before.y },
            { x: (before.x + next.x) / 2, y: next.y },
          ]
        : [
            { x: before.x, y: (before.y + next.y) / 2 },
            { x: next.x, y: (before.y + next.y) / 2 },
          ];
    path += ` C ${half.map(at).join(' ')} ${at(next)}`;
    before = next;
  }
  return path;
}

/** A bow around corners, for what leads from a task to itself. */
export function bowOf({ points }: Pick<Line, 'points'>): string {
  const [a, b, c, d] = points;
  const e = shortened(points).at(-1);
  if (!a || !b || !c || !d || !e) return '';
  return `M ${at(a)} C ${at(b)} ${at(c)} ${at(e)}`;
}

/** The head of an arrow, as the path of an SVG. */
export function headOf({ points, axis }: Pick<Line, 'points' | 'axis'>): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const sign = Math.sign(tip[axis] - before[axis]) || 1;
  const back = (across: number): Point =>
    axis === 'x'
      ? { x: tip.x - sign * HEAD, y: tip.y + across }
      : { x: tip.x + across, y: tip.y - sign * HEAD };
  return `M ${at(tip)} L ${at(back(-4))} L ${at(back(4))} Z`;
}

function shortened(points: readonly Point[]): Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return [...points];
  const towards = Math.abs(tip.x - before.x) >= Math.abs(tip.y - before.y) ? 'x' : 'y';
  const sign = Math.sign(tip[towards] - before[towards]);
  return [...points.slice(0, -1), { ...tip, [towards]: tip[towards] - sign * (HEAD - 1) }];
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
