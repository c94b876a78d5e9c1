import {
  isObject,
  type FinalStatus,
  type Json,
  type TransitionDefinition,
  type WorkflowDocument,
} from '@/components/workflow-drawing/document';
import { withEntry, withItem } from './patch';

/** Where a transition ends: at a task, or as what. */
export type Target = { to: string } | { status: FinalStatus };

/** A transition more; it is asked after those that are there. */
export function addTransition(
  document: WorkflowDocument,
  from: string | null,
  target: Target,
): WorkflowDocument {
  const priorities = siblings(document, from).map(({ transition }) => priorityOf(transition));
  const added: TransitionDefinition =
    'to' in target ? { from, to: target.to } : { from, to: null, status: target.status };
  // Of equal priorities the one that is written first is asked first.
  const last = Math.max(0, ...priorities);
  const placed = last === 0 ? added : { ...added, priority: last + 1 };
  return { ...document, transitions: [...document.transitions, placed] };
}

export function removeTransition(document: WorkflowDocument, at: number): WorkflowDocument {
  return { ...document, transitions: withItem(document.transitions, at, () => null) };
}

/** Lets a transition come from somewhere else. From the start none goes to the end. */
export function setFrom(
  document: WorkflowDocument,
  at: number,
  from: string | null,
): WorkflowDocument {
  return change(document, at, (transition) => ({ ...transition, from }));
}

/** Lets a transition lead somewhere else; only what leads to an end has a final status. */
export function setTarget(document: WorkflowDocument, at: number, target: Target) {
  return change(document, at, (transition) =>
    'to' in target
      ? withEntry({ ...transition, to: target.to }, 'status', undefined)
      : { ...transition, to: null, status: target.status },
  );
}

/** A condition; one that asks nothing is left out. */
export function setCondition(document: WorkflowDocument, at: number, condition: Json | undefined) {
  const isEmpty =
    condition === undefined ||
    condition === null ||
    (isObject(condition) && Object.keys(condition).length === 0);
  return change(document, at, (transition) =>
    withEntry(transition, 'condition', isEmpty ? undefined : condition),
  );
}

export function setPriority(document: WorkflowDocument, at: number, priority: number | undefined) {
  return change(document, at, (transition) => withEntry(transition, 'priority', priority));
}

export interface Sibling {
  at: number;
  transition: TransitionDefinition;
}

/** The transitions from one place, in the order in which they are asked. */
export function siblings(document: WorkflowDocument, from: string | null | undefined): Sibling[] {
  return document.transitions
    .map((transition, at) => ({ at, transition }))
    .filter(({ transition }) => (transition.from ?? null) === (from ?? null))
    .sort(
      (one, other) =>
        priorityOf(one.transition) - priorityOf(other.transition) || one.at - other.at,
    );
}

/** Lets a transition be asked earlier or later than its siblings. */
export function moveTransition(
  document: WorkflowDocument,
  at: number,
  by: -1 | 1,
): WorkflowDocument {
  const order = siblings(document, document.transitions[at]?.from);
  const place = order.findIndex((sibling) => sibling.at === at);
  const one = order[place];
  const other = order[place + by];
  if (!one || !other) return document;
  const changed = order.with(place, other).with(place + by, one);
  const priorities = new Map(changed.map((sibling, number) => [sibling.at, number + 1]));
  return {
    ...document,
    transitions: document.transitions.map((transition, number) => {
      const priority = priorities.get(number);
      return priority === undefined ? transition : { ...transition, priority };
    }),
  };
}

function priorityOf({ priority }: TransitionDefinition): number {
  return typeof priority === 'number' ? priority : 0;
}

function change(
  document: WorkflowDocument,
  at: number,
  by: (transition: TransitionDefinition) => TransitionDefinition,
): WorkflowDocument {
  return { ...document, transitions: withItem(document.transitions, at, by) };
}
