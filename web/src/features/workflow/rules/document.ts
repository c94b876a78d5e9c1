import { isScalar, isSeq, parseDocument, stringify as writeYaml, type Document } from 'yaml';

export type SourceFormat = 'yaml' | 'json';
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** Where something stands in a document: names of objects, places of lists. */
export type DocumentPath = readonly (string | number)[];

export interface ReferenceDocument {
  label: string;
  desc?: string;
  uri: string;
}

interface AboutDocument {
  /** Empty when it is missing. */
  key: string;
  /** Empty when it is missing. */
  title: string;
  description?: string;
  references?: ReferenceDocument[];
}

export interface HeadDocument extends AboutDocument {
  fields?: JsonObject;
  parallel?: boolean;
  layouts?: { display?: string };
}

export type TaskType = 'FORM' | 'SYNC_ACTION' | 'ASYNC_ACTION';

export interface TaskDocument extends AboutDocument {
  type?: TaskType;
  input?: string[] | JsonObject;
  output?: string[] | JsonObject;
  executors?: string | { company_roles: string[] };
  queue?: string;
  action_url?: string;
  input_transform?: JsonObject;
  output_transform?: JsonObject;
  timeout_seconds?: number;
  retries?: number | { times?: number; delay_seconds?: number; factor?: number };
  layouts?: { edit?: string; display?: string };
}

export interface TransitionDocument {
  /** Key of a task; null, or left out, for the start. */
  from?: string | null;
  /** Key of a task; null, or left out, for the end. */
  to?: string | null;
  condition?: JsonObject;
  priority?: number;
  status?: 'COMPLETED' | 'CANCELLED';
}

export interface TicketDocument extends AboutDocument {
  fields?: string[];
  company_roles?: string[];
  layouts?: { edit?: string; display?: string };
}

/**
 * A document as it is being written. Lists are there even when the document has none, and their places are those of the document;
 * what else is in it is as somebody wrote it, which need not be right: the server says what is wrong.
 */
export interface WorkflowDocument {
  workflow: HeadDocument;
  tasks: TaskDocument[];
  transitions: TransitionDocument[];
  tickets: TicketDocument[];
}

/** Why a text is no document at all. */
export interface SyntaxProblem {
  message: string;
  /** Offsets in the text. */
  from: number;
  to: number;
}

export interface ParsedDocument {
  /** Null when the text cannot be read, or is no object. */
  document: WorkflowDocument | null;
  problems: SyntaxProblem[];
}

/** JSON is YAML too, so that both are read in one way and places in both are known. */
export function read(source: string): Document.Parsed {
  return parseDocument(source, { uniqueKeys: false, prettyErrors: false });
}

/** Whether a text is JSON by its first character, as the server guesses too. */
export function formatOf(source: string): SourceFormat {
  return source.trimStart().startsWith('{') ? 'json' : 'yaml';
}

export function parse(source: string): ParsedDocument {
  const doc = read(source);
  const problems = doc.errors.map((error) => ({
    message: error.message,
    from: error.pos[0],
    to: error.pos[1],
  }));
  if (problems.length > 0) {
    return { document: null, problems };
  }
  const value: unknown = doc.toJS({ maxAliasCount: 0 });
  return { document: isObject(value) ? completed(value) : null, problems };
}

/** The text of a value, in a form that reads well. */
export function stringify(value: unknown, format: SourceFormat): string {
  return format === 'json'
    ? `${JSON.stringify(value, null, 2)}\n`
    : writeYaml(value, { lineWidth: 0 });
}

/**
 * Puts a value at a place; what leads there is made when it is missing. All else stays as it is written: comments, order and, where one
 * text or number takes the place of another, every blank.
 */
export function setIn(source: string, path: DocumentPath, value: unknown): string {
  if (isJson(source)) {
    return editJson(source, (root) => put(root, path, value));
  }
  return (
    replaceScalar(source, path, value) ??
    edit(source, (doc) => doc.setIn(path, doc.createNode(value)))
  );
}

/** Takes out what is at a place, if something is. */
export function deleteIn(source: string, path: DocumentPath): string {
  if (isJson(source)) {
    return editJson(source, (root) => remove(root, path));
  }
  return edit(source, (doc) => {
    doc.deleteIn(path);
  });
}

/** Puts a value into a list, before the one at a place or, beyond its end, as the last; the list is made when it is missing. */
export function insert(source: string, list: DocumentPath, place: number, value: unknown): string {
  if (isJson(source)) {
    return editJson(source, (root) => {
      const there = at(root, list);
      const values = Array.isArray(there) ? [...(there as unknown[])] : [];
      values.splice(place, 0, value);
      put(root, list, values);
    });
  }
  return edit(source, (doc) => {
    const there = doc.getIn(list);
    if (isSeq(there)) {
      there.items.splice(place, 0, doc.createNode(value));
      there.flow = there.flow === true && there.items.length > 1;
    } else {
      doc.setIn(list, doc.createNode([value]));
    }
  });
}

/** The value at a place; undefined when there is none. */
export function getIn(source: string, path: DocumentPath): unknown {
  const parsed: unknown = read(source).toJS();
  return at(parsed, path);
}

function edit(source: string, change: (doc: Document.Parsed) => void): string {
  const doc = read(source);
  change(doc);
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** One text, number or the like for another, letter by letter; null when that is not what is asked for. */
function replaceScalar(source: string, path: DocumentPath, value: unknown): string | null {
  const node: unknown = read(source).getIn(path, true);
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (
    !isPlain ||
    !isScalar(node) ||
    !node.range ||
    node.type === 'BLOCK_LITERAL' ||
    node.type === 'BLOCK_FOLDED'
  ) {
    return null;
  }
  const [from, to] = node.range;
  return to > from ? source.slice(0, from) + written(value) + source.slice(to) : null;
}

function written(value: unknown): string {
  if (typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(value)) {
    const plain = value.trimEnd() === value && read(value).toJS() === value;
    return plain ? value : JSON.stringify(value);
  }
  return JSON.stringify(value);
}

function isJson(source: string): boolean {
  if (formatOf(source) === 'json') {
    try {
      JSON.parse(source);
      return true;
    } catch {
      return false;
    }
  }
  return false;
}

function editJson(source: string, change: (root: unknown) => void): string {
  const root: unknown = JSON.parse(source);
  change(root);
  return stringify(root, 'json');
}

function at(root: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      isObject(value) || Array.isArray(value)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

function put(root: unknown, path: DocumentPath, value: unknown): void {
  let here = root as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, index) => {
    if (!isObject(here[step]) && !Array.isArray(here[step])) {
      here[step] = typeof path[index + 1] === 'number' ? [] : {};
    }
    here = here[step] as Record<string | number, unknown>;
  });
  const last = path.at(-1);
  if (last !== undefined) {
    here[last] = value;
  }
}

function remove(root: unknown, path: DocumentPath): void {
  const parent = at(root, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') {
    parent.splice(last, 1);
  } else if (isObject(parent) && last !== undefined) {
    Reflect.deleteProperty(parent, last);
  }
}

function completed(value: Record<string, unknown>): WorkflowDocument {
  return {
    workflow: named(value['workflow']) as HeadDocument,
    tasks: objects(value['tasks']).map((each) => named(each) as TaskDocument),
    transitions: objects(value['transitions']) as TransitionDocument[],
    tickets: objects(value['tickets']).map((each) => named(each) as TicketDocument),
  };
}

function named(value: unknown): AboutDocument {
  const fields = isObject(value) ? value : {};
  return { ...fields, key: text(fields['key']), title: text(fields['title']) };
}

/** What is no object stands as an empty one, so that places stay. */
function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((each: unknown) => (isObject(each) ? each : {})) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
