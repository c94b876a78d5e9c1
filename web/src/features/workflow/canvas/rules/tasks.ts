import type {
  TaskDefinition,
  TaskType,
  TransitionDefinition,
  WorkflowDocument,
} from '@/components/workflow-drawing/document';
import { freeName, withEntry, withItem } from './patch';

/** What only actions have; refused for forms. */
const OF_ACTIONS = [
  'action_url',
  'input_transform',
  'output_transform',
  'timeout_seconds',
  'retries',
] as const;

const KEYS: Record<TaskType, string> = {
  FORM: 'form',
  SYNC_ACTION: 'service',
  ASYNC_ACTION: 'callback',
};

/** A task more, at the end. The first task of all is the one a run begins with. */
export function addTask(
  document: WorkflowDocument,
  type: TaskType,
  title: string,
): WorkflowDocument {
  const key = freeName(
    KEYS[type],
    document.tasks.map((task) => task.key),
  );
  const task: TaskDefinition =
    type === 'FORM' ? { key, title, type } : { key, title, type, action_url: 'https://' };
  const isFirst = document.tasks.length === 0 && document.transitions.length === 0;
  return {
    ...document,
    tasks: [...document.tasks, task],
    transitions: isFirst ? [{ from: null, to: key }] : document.transitions,
  };
}

/** The document without a task, and without the transitions that begin or end there. */
export function removeTask(document: WorkflowDocument, at: number): WorkflowDocument {
  const key = document.tasks[at]?.key;
  const tasks = withItem(document.tasks, at, () => null);
  const isStillThere = tasks.some((task) => task.key === key);
  const isOfIt = ({ from, to }: TransitionDefinition) => from === key || to === key;
  return {
    ...document,
    tasks,
    transitions:
      key === undefined || isStillThere
        ? document.transitions
        : document.transitions.filter((transition) => !isOfIt(transition)),
  };
}

/** One field of a task; `undefined` leaves it out. */
export function setTask<N extends keyof TaskDefinition>(
  document: WorkflowDocument,
  at: number,
  name: N,
  value: TaskDefinition[N] | undefined,
): WorkflowDocument {
  return {
    ...document,
    tasks: withItem(document.tasks, at, (task) => withEntry(task, name, value)),
  };
}

/** Another key for a task; its transitions follow. */
export function renameTask(document: WorkflowDocument, at: number, key: string): WorkflowDocument {
  const old = document.tasks[at]?.key;
  const renamed = setTask(document, at, 'key', key);
  // Of two tasks with the same key, transitions mean the first.
  if (!old || document.tasks.findIndex((task) => task.key === old) !== at) return renamed;
  const follow = (transition: TransitionDefinition) => ({
    ...transition,
    ...(transition.from === old ? { from: key } : {}),
    ...(transition.to === old ? { to: key } : {}),
  });
  return { ...renamed, transitions: renamed.transitions.map(follow) };
}

/** Another type for a task. A form has nothing of what only actions may have. */
export function setTaskType(
  document: WorkflowDocument,
  at: number,
  type: TaskType,
): WorkflowDocument {
  const change = (task: TaskDefinition): TaskDefinition => {
    const typed = { ...task, type };
    if (type !== 'FORM') return { action_url: 'https://', ...typed };
    return OF_ACTIONS.reduce((left, name) => withEntry(left, name, undefined), typed);
  };
  return { ...document, tasks: withItem(document.tasks, at, change) };
}

const KEY = /^[A-Za-z0-9_-]{1,100}$/;

/** Why a key cannot be taken; null when it can. */
export function keyProblem(
  key: string,
  others: readonly string[],
): 'missing' | 'not-a-key' | 'twice' | null {
  if (key === '') return 'missing';
  if (!KEY.test(key)) return 'not-a-key';
  return others.includes(key) ? 'twice' : null;
}
