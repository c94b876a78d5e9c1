/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** A link that helps to understand. */
export interface Reference {
  label: string;
  desc?: string;
  uri: string;
}

export type TaskType = 'FORM' | 'SYNC_ACTION' | 'ASYNC_ACTION';
export type FinalStatus = 'COMPLETED' | 'CANCELLED';

/** Names of fields of the workflow, or a JSON Schema of an object. */
export type SomeFields = string[] | JsonObject;

/** Who may do a task: a role, `submitter`, or whoever has one of the company's own roles. */
export type Executors = string | { company_roles: string[] };

/** How often a failed call is repeated, or how often and with which waits. */
export type Retries = number | { times?: number; delay_seconds?: number; factor?: number };

export interface WorkflowHead {
  key: string;
  title: string;
  description?: string;
  references?: Reference[];
  fields: JsonObject;
  parallel?: boolean;
  layouts?: { display?: string };
}

export interface TaskDefinition {
  key: string;
  title: string;
  description?: string;
  references?: Reference[];
  type: TaskType;
  input?: SomeFields;
  output?: SomeFields;
  executors?: Executors;
  queue?: string;
  layouts?: { edit?: string; display?: string };
  action_url?: string;
  input_transform?: JsonObject;
  output_transform?: JsonObject;
  timeout_seconds?: number;
  retries?: Retries;
}

export interface TransitionDefinition {
  /** `null`, or left out: the start. */
  from?: string | null;
  /** `null`, or left out: the end. */
  to?: string | null;
  condition?: Json;
  priority?: number;
  status?: FinalStatus;
}

export interface TicketTypeDefinition {
  key: string;
  title: string;
  description?: string;
  references?: Reference[];
  fields?: string[];
  company_roles?: string[];
  layouts?: { edit?: string; display?: string };
}

/** A workflow with its tasks, transitions and ticket types, as it is imported and exported. */
export interface WorkflowDocument {
  workflow: WorkflowHead;
  tasks: TaskDefinition[];
  transitions: TransitionDefinition[];
  tickets?: TicketTypeDefinition[];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTaskType(value: unknown): value is TaskType {
  return value === 'FORM' || value === 'SYNC_ACTION' || value === 'ASYNC_ACTION';
}

export function isFinalStatus(value: unknown): value is FinalStatus {
  return value === 'COMPLETED' || value === 'CANCELLED';
}
