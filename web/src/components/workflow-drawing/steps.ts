import { endId, START, type DrawnGraph, type Link, type Shape } from './graph';

export interface Step {
  shape: Extract<Shape, { kind: 'start' | 'task' | 'missing' }>;
  /** Where it may go on, in the order in which it is asked. */
  next: { link: Link; target: Shape }[];
}

/** The boxes one after the other, as a run comes to them; those no run comes to are last. */
export function stepsOf({ shapes, links }: DrawnGraph): Step[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const seen = new Set<string>();
  const steps: Step[] = [];
  const waiting = [START, ...shapes.filter(({ kind }) => kind === 'task').map(({ id }) => id)];
  const walk = (start: string) => {
    const queue = [start];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const shape = byId.get(id);
      if (!shape || shape.kind === 'end' || seen.has(id)) continue;
      seen.add(id);
      const next = links
        .filter(({ source }) => source === id)
        .flatMap((link) => {
          const target = byId.get(link.target);
          return target ? [{ link, target }] : [];
        });
      steps.push({ shape, next });
      queue.push(...next.map(({ target }) => target.id).filter((one) => one !== endId(null)));
    }
  };
  waiting.forEach(walk);
  return steps;
}
