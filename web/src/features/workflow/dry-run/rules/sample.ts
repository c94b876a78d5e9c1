import {
  isObject,
  type Json,
  type JsonObject,
  type TaskDefinition,
  type WorkflowHead,
} from '@/components/workflow-drawing/document';
import { propertiesOf, resolve, typeOf } from '@/features/workflow/canvas/rules/known-fields';

const DEEPEST = 5;

/** Some value that fits a schema, as far as its usual words say; null where nothing is known. */
export function sampleOf(schema: unknown, root: unknown = schema, depth = 0): Json {
  const own = resolve(schema, root);
  const given = [own['const'], own['default'], first(own['examples']), first(own['enum'])];
  const chosen = given.find((value) => value !== undefined && value !== null);
  if (chosen !== undefined) return chosen as Json;
  // Whatever may be left empty is: in a dry run that is the shortest way through.
  if (depth > 0 && Array.isArray(own['type']) && own['type'].includes('null')) return null;
  const type = typeOf(own) ?? (isObject(own['properties']) ? 'object' : null);
  switch (type) {
    case 'string':
      return text(own);
    case 'number':
    case 'integer':
      return number(own);
    case 'boolean':
      return true;
    case 'array':
      return depth < DEEPEST && 'items' in own ? [sampleOf(own['items'], root, depth + 1)] : [];
    case 'object':
      return depth < DEEPEST
        ? mapped(propertiesOf(own), (property) => sampleOf(property, root, depth + 1))
        : {};
    default:
      return null;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-03-16',
  'date-time': '2026-03-16T09:30:00Z',
  time: '09:30:00Z',
  email: 'amy@example.com',
  uri: 'https://example.com/',
  uuid: '0190b7c4-7d5c-7e3a-9f2e-3a1c5b7d9e10',
};

function text({ format, title, minLength, maxLength, pattern }: Record<string, unknown>): string {
  const known = typeof format === 'string' ? FORMATS[format] : undefined;
  if (known) return known;
  if (pattern === '^[A-Z]{2}$') return 'ES';
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = typeof maxLength === 'number' ? maxLength : 200;
  const word = typeof title === 'string' && title !== '' ? title : 'Sample';
  return word.padEnd(Math.min(least, 10_000), '.').slice(0, most);
}

function number({ minimum, maximum, exclusiveMinimum }: Record<string, unknown>): number {
  if (typeof minimum === 'number') {
    return typeof maximum === 'number' ? Math.floor((minimum + maximum) / 2) : minimum;
  }
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1;
  return typeof maximum === 'number' ? Math.min(1, maximum) : 1;
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function mapped(object: JsonObject, by: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, by(value)]));
}

/** Some fields of the workflow as a schema; references inside of it keep their meaning. */
export function schemaOfFields(names: readonly string[], { fields }: WorkflowHead): JsonObject {
  const known = propertiesOf(fields);
  const { required, $defs } = fields;
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.flatMap((name) => (name in known ? [[name, known[name] as Json]] : [])),
    ),
    ...($defs === undefined ? {} : { $defs }),
    required: Array.isArray(required)
      ? required.filter((name) => names.includes(String(name)))
      : [],
  };
}

/** The schema of what comes of a task. */
export function outputSchema(task: TaskDefinition, workflow: WorkflowHead): JsonObject {
  if (isObject(task.output)) return task.output;
  return { ...schemaOfFields(task.output ?? [], workflow), required: [] };
}

/** A reply from which the outputs of an action can be made. */
export function sampleReply(task: TaskDefinition, workflow: WorkflowHead): JsonObject {
  const schema = outputSchema(task, workflow);
  const known = propertiesOf(workflow.fields);
  const own = propertiesOf(schema);
  // What the workflow says of a field has to hold as well, and is mostly more.
  const valueOf = (field: string): Json => {
    if (field in known) return sampleOf(known[field], workflow.fields);
    return field in own ? sampleOf(own[field], schema) : 'Sample';
  };
  if (!isObject(task.output_transform))
    return Object.fromEntries(Object.keys(own).map((field) => [field, valueOf(field)]));
  return Object.entries(task.output_transform).reduce<JsonObject>((reply, [field, query]) => {
    const steps = typeof query === 'string' ? namesOf(query) : null;
    return steps ? put(reply, steps, valueOf(field)) : reply;
  }, {});
}

/** The names on the way of a query that is names alone: `$.a.b`. */
function namesOf(query: string): string[] | null {
  return /^\$(\.[A-Za-z_][\w-]*)+$/.test(query) ? query.slice(2).split('.') : null;
}

function put(object: JsonObject, [name, ...rest]: readonly string[], value: Json): JsonObject {
  if (name === undefined) return object;
  if (rest.length === 0) return { ...object, [name]: value };
  const inner = object[name];
  return { ...object, [name]: put(isObject(inner) ? (inner as JsonObject) : {}, rest, value) };
}
