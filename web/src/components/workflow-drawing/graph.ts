import { conditionText, type ConditionWords } from './condition-text';
import type { FinalStatus } from './document';
import { inOrder, type Outline, type OutlineTask, type OutlineTransition } from './outline';

/** A box of the drawing. */
export type Shape =
  | { id: string; kind: 'start' }
  | { id: string; kind: 'task'; task: OutlineTask }
  /** Where a run ends; without a status it is not said yet as what. */
  | { id: string; kind: 'end'; status: FinalStatus | null }
  /** A task that is spoken of, but is not there. */
  | { id: string; kind: 'missing'; key: string };

/** An arrow of the drawing. */
export interface Link {
  id: string;
  source: string;
  target: string;
  /** null for the end of a task from which nothing leads on. */
  transition: OutlineTransition | null;
  /** Its condition in a few words; empty when there is nothing to say. */
  text: string;
  /** Which of several it is, counted from one in the order in which they are asked. */
  order: number | null;
}

export interface DrawnGraph {
  shapes: Shape[];
  links: Link[];
}

export interface LinkWords extends ConditionWords {
  always: string;
  otherwise: string;
}

export const START = 'start';

/** The boxes and arrows of a workflow. */
export function graphOf(outline: Outline, words: LinkWords, isParallel = false): DrawnGraph {
  const ids = new Map<string, string>();
  for (const { key, id } of outline.tasks) if (!ids.has(key)) ids.set(key, id);
  const shapes = new Map<string, Shape>([[START, { id: START, kind: 'start' }]]);
  for (const task of outline.tasks) shapes.set(task.id, { id: task.id, kind: 'task', task });

  const idOfTask = (key: string) => {
    const id = ids.get(key) ?? `missing:${key}`;
    if (!shapes.has(id)) shapes.set(id, { id, kind: 'missing', key });
    return id;
  };
  const idOfEnd = (status: FinalStatus | null) => {
    const id = endId(status);
    if (!shapes.has(id)) shapes.set(id, { id, kind: 'end', status });
    return id;
  };

  const links = bySource(outline.transitions).flatMap((siblings) =>
    siblings.map((transition, at): Link => {
      const { from, to, status } = transition;
      return {
        id: `transition:${transition.at}`,
        source: from === null ? START : idOfTask(from),
        target: to === null ? idOfEnd(status) : idOfTask(to),
        transition,
        text: textOf(transition, siblings, words, outline.titles, isParallel),
        order: siblings.length > 1 && !isParallel ? at + 1 : null,
      };
    }),
  );
  const ends = endsWithoutWords(outline).map((task): Link => ({
    id: `implied:${task.id}`,
    source: task.id,
    target: idOfEnd('COMPLETED'),
    transition: null,
    text: '',
    order: null,
  }));
  return { shapes: [...shapes.values()], links: [...links, ...ends] };
}

export function endId(status: FinalStatus | null): string {
  return `end:${status ?? ''}`;
}

/** The transitions from one place together, in the order in which they are asked. */
function bySource(transitions: readonly OutlineTransition[]): OutlineTransition[][] {
  const groups = new Map<string | null, OutlineTransition[]>();
  for (const transition of transitions) {
    const { from } = transition;
    groups.set(from, [...(groups.get(from) ?? []), transition]);
  }
  return [...groups.values()].map(inOrder);
}

function textOf(
  transition: OutlineTransition,
  siblings: readonly OutlineTransition[],
  words: LinkWords,
  titles: Outline['titles'],
  isParallel: boolean,
): string {
  const text = conditionText(transition.condition, words, titles);
  if (text !== '' || siblings.length === 1) return text;
  return !isParallel && siblings.at(-1) === transition ? words.otherwise : words.always;
}

/** Tasks from which nothing leads on: with them the instance is completed. */
function endsWithoutWords({ tasks, transitions }: Outline): OutlineTask[] {
  const sources = new Set(transitions.map(({ from }) => from));
  const targets = new Set(transitions.map(({ to }) => to));
  return tasks.filter(({ key }) => !sources.has(key) && targets.has(key));
}
