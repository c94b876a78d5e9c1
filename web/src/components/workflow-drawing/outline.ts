import {
  isFinalStatus,
  isObject,
  isTaskType,
  type FinalStatus,
  type Json,
  type TaskType,
} from './document';

/** Who does a task. */
export type Doer =
  | { kind: 'submitter' }
  | { kind: 'role'; role: string }
  | { kind: 'company'; roles: string[] }
  | { kind: 'service'; host: string };

export interface OutlineTask {
  /** Where it stands among the tasks of the document. */
  at: number;
  /** Unique, also when keys are missing or there twice. */
  id: string;
  key: string;
  title: string;
  /** null when it is none that we know. */
  type: TaskType | null;
  doer: Doer;
}

export interface OutlineTransition {
  /** Where it stands among the transitions of the document. */
  at: number;
  from: string | null;
  to: string | null;
  condition: Json;
  priority: number;
  status: FinalStatus | null;
}

/** What is drawn of a document. */
export interface Outline {
  tasks: OutlineTask[];
  transitions: OutlineTransition[];
  /** What the fields are called for people. */
  titles: Readonly<Record<string, string>>;
}

/** Reads whatever can be drawn of a document, be it finished or not; what does not fit is left out. */
export function outlineOf(document: unknown): Outline {
  const whole = isObject(document) ? document : {};
  return {
    tasks: tasksOf(whole['tasks']),
    transitions: transitionsOf(whole['transitions']),
    titles: titlesOf(whole['workflow']),
  };
}

function tasksOf(tasks: unknown): OutlineTask[] {
  const seen = new Set<string>();
  return list(tasks).flatMap((task, at) => {
    if (!isObject(task)) return [];
    const key = text(task['key']);
    const id = key === '' || seen.has(key) ? `task:${key}#${at}` : `task:${key}`;
    seen.add(key);
    const type = isTaskType(task['type']) ? task['type'] : null;
    return [{ at, id, key, title: text(task['title']) || key, type, doer: doerOf(task, type) }];
  });
}

function doerOf(task: Record<string, unknown>, type: TaskType | null): Doer {
  if (type === 'SYNC_ACTION' || type === 'ASYNC_ACTION') {
    return { kind: 'service', host: hostOf(text(task['action_url'])) };
  }
  const executors = task['executors'];
  if (executors === 'submitter') return { kind: 'submitter' };
  if (isObject(executors)) {
    return { kind: 'company', roles: list(executors['company_roles']).map(text).filter(Boolean) };
  }
  return { kind: 'role', role: text(executors) || 'task_worker' };
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
}

function transitionsOf(transitions: unknown): OutlineTransition[] {
  return list(transitions).flatMap((transition, at) => {
    if (!isObject(transition)) return [];
    const { from, to, condition, priority, status } = transition;
    return [
      {
        at,
        from: text(from) || null,
        to: text(to) || null,
        condition: (condition ?? null) as Json,
        priority: typeof priority === 'number' ? priority : 0,
        status: isFinalStatus(status) ? status : null,
      },
    ];
  });
}

function titlesOf(workflow: unknown): Record<string, string> {
  const fields = isObject(workflow) && isObject(workflow['fields']) ? workflow['fields'] : {};
  const properties = isObject(fields['properties']) ? fields['properties'] : {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      isObject(schema) && text(schema['title']) ? [[name, text(schema['title'])]] : [],
    ),
  );
}

/** The transitions from one place in the order in which they are asked. */
export function inOrder(transitions: readonly OutlineTransition[]): OutlineTransition[] {
  return [...transitions].sort((one, other) => one.priority - other.priority || one.at - other.at);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
