import { expect, test } from 'vitest';
import { ENGLISH } from '@/test/fake-kit/link-words';
import { DOCUMENT_EDIT, LEAVE, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import { graphOf } from './graph';
import { linesBetween, pathOf, type Box } from './geometry';
import { layOut, moved, viewOf } from './layout';
import { outlineOf } from './outline';
import { stepsOf } from './steps';

const graph = (document: unknown, isParallel = false) =>
  graphOf(outlineOf(document), ENGLISH, isParallel);

test('arrows carry the order in which they are asked, and their condition', () => {
  const links = graph(DOCUMENT_EDIT).links.map(({ source, target, order, text }) =>
    [source, target, order, text].join(' | '),
  );
  expect(links).toEqual([
    'start | task:edit |  | ',
    'task:edit | task:ask | 1 | Question is filled in',
    'task:edit | task:check | 2 | Edited document is filled in',
    'task:ask | task:edit |  | ',
    'task:check | end:COMPLETED | 1 | Readability ≥ 5',
    'task:check | task:edit | 2 | otherwise',
  ]);
});

test('the order is that of priorities, and of equal ones that of the document', () => {
  const links = graph({
    tasks: [{ key: 'a' }],
    transitions: [
      { to: 'a' },
      { from: 'a', status: 'CANCELLED', priority: 5 },
      { from: 'a', status: 'COMPLETED', priority: -1, condition: { x: 1 } },
      { from: 'a', to: 'a', priority: 5 },
    ],
  }).links;
  expect(links.slice(1).map(({ id, order, text }) => [id, order, text])).toEqual([
    ['transition:2', 1, 'x = 1'],
    ['transition:1', 2, 'always'],
    ['transition:3', 3, 'otherwise'],
  ]);
});

test('where several tasks go on at once there is no order, and nothing is otherwise', () => {
  const links = graph(LEAVE, true).links;
  expect(links.every(({ order }) => order === null)).toBe(true);
  expect(links[0]?.text).toBe('always');
});

test('there is one end for each final status, also for tasks from which nothing leads on', () => {
  const { shapes, links } = graph({
    tasks: [{ key: 'a' }, { key: 'b' }],
    transitions: [
      { to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'a', status: 'CANCELLED' },
      { from: 'a', status: 'CANCELLED', priority: 3 },
    ],
  });
  expect(shapes.filter(({ kind }) => kind === 'end').map(({ id }) => id)).toEqual([
    'end:CANCELLED',
    'end:COMPLETED',
  ]);
  expect(links.at(-1)).toMatchObject({ source: 'task:b', target: 'end:COMPLETED' });
});

test('a task that is not there is drawn as missing, once', () => {
  const { shapes } = graph({
    tasks: [],
    transitions: [{ to: 'gone' }, { from: 'gone', to: 'gone' }],
  });
  expect(shapes.map(({ id }) => id)).toEqual(['start', 'missing:gone']);
});

test.each([
  ['right' as const, DOCUMENT_EDIT],
  ['down' as const, DOCUMENT_EDIT],
  ['right' as const, ONBOARDING],
  ['down' as const, LEAVE],
])('a layout %s is always the same, and no box lies on another', (direction, document) => {
  const drawn = graph(document);
  const laid = layOut(drawn, { direction });
  expect(layOut(graph(document), { direction })).toEqual(laid);
  const boxes = [...laid.boxes.values()];
  expect(
    boxes.flatMap((one) => boxes.filter((other) => one !== other && overlap(one, other))),
  ).toEqual([]);
  expect(laid.lines.map(({ id }) => id)).toEqual(drawn.links.map(({ id }) => id));
});

test('a run goes on in the direction chosen', () => {
  const right = layOut(graph(ONBOARDING), { direction: 'right' }).boxes;
  const down = layOut(graph(ONBOARDING), { direction: 'down' }).boxes;
  const path = ['start', 'task:credit-check', 'task:open-account', 'task:welcome'];
  expect(isRising(path.map((id) => right.get(id)!.x))).toBe(true);
  expect(isRising(path.map((id) => down.get(id)!.y))).toBe(true);
});

test('lines that touch the same side do so in different places', () => {
  const { lines, boxes } = layOut(graph(DOCUMENT_EDIT), { direction: 'right' });
  const edit = boxes.get('task:edit')!;
  const right = lines
    .flatMap(({ points }) => [points[0]!, points.at(-1)!])
    .filter(({ x }) => x === edit.x + edit.width)
    .map(({ y }) => y);
  expect(right).toHaveLength(4);
  expect(new Set(right).size).toBe(4);
});

test('a transition from a task to itself is a bow beside it', () => {
  const laid = layOut(
    graph({ tasks: [{ key: 'a' }], transitions: [{ to: 'a' }, { from: 'a', to: 'a' }] }),
    { direction: 'right' },
  );
  const box = laid.boxes.get('task:a')!;
  expect(laid.lines[1]?.label.y).toBeGreaterThan(box.y + box.height);
});

test('boxes stay where they were put, and a new one stands free beside what leads to it', () => {
  const laid = layOut(graph(DOCUMENT_EDIT), { direction: 'right' });
  const places = {
    start: { x: 0, y: 0 },
    'task:edit': { x: 200, y: 0 },
    'task:ask': { x: 200 + 216 + 96, y: 0 },
  };
  const { boxes } = moved(laid, places, 'right');
  expect(boxes.get('task:edit')).toMatchObject(places['task:edit']);
  const all = [...boxes.values()];
  expect(all.some((one) => all.some((other) => one !== other && overlap(one, other)))).toBe(false);
  expect(boxes.get('task:check')!.x).toBe(200 + 216 + 96);
});

test('a line between moved boxes leaves at the sides that face each other', () => {
  const boxes = new Map<string, Box>([
    ['a', { x: 300, y: 0, width: 100, height: 50 }],
    ['b', { x: 0, y: 10, width: 100, height: 50 }],
    ['c', { x: 310, y: 200, width: 100, height: 50 }],
  ]);
  const [back, below] = linesBetween(
    boxes,
    [
      { id: 'back', source: 'a', target: 'b', via: [] },
      { id: 'below', source: 'a', target: 'c', via: [] },
    ],
    'right',
  );
  expect(back!.points).toEqual([
    { x: 300, y: 25 },
    { x: 100, y: 35 },
  ]);
  expect(below).toMatchObject({ axis: 'y', points: [{ y: 50 }, { y: 200 }] });
  expect(pathOf(below!)).toMatch(/^M 350,50 C /);
});

test('all of a drawing is seen, and a small one in the middle and not enlarged', () => {
  const view = viewOf({ x: 10, y: 10, width: 100, height: 50 }, { width: 600, height: 300 });
  expect(view.zoom).toBe(1);
  expect(view.x + 10 + 50).toBe(300);
  const large = viewOf({ x: 0, y: 0, width: 2_000, height: 400 }, { width: 1_056, height: 504 });
  expect(large).toMatchObject({ zoom: 0.5, x: 28 });
});

test('an end that nothing leads to stands beside the other', () => {
  const drawn = graph(DOCUMENT_EDIT);
  const loose = { id: 'end:CANCELLED', kind: 'end' as const, status: 'CANCELLED' as const };
  const { boxes } = layOut({ ...drawn, shapes: [...drawn.shapes, loose] }, { direction: 'right' });
  expect(boxes.get('end:CANCELLED')!.x).toBe(boxes.get('end:COMPLETED')!.x);
  expect(overlap(boxes.get('end:CANCELLED')!, boxes.get('end:COMPLETED')!)).toBe(false);
});

test('steps follow each other as a run comes to them, unreachable ones last', () => {
  const steps = stepsOf(
    graph({
      tasks: [{ key: 'island' }, { key: 'b' }, { key: 'a' }],
      transitions: [{ to: 'a' }, { from: 'a', to: 'b' }, { from: 'b', to: 'a' }],
    }),
  );
  expect(steps.map(({ shape }) => shape.id)).toEqual(['start', 'task:a', 'task:b', 'task:island']);
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
}
