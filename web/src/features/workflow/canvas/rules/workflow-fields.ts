import {
  isObject,
  type Json,
  type JsonObject,
  type SomeFields,
  type TaskDefinition,
  type TicketTypeDefinition,
  type WorkflowDocument,
  type WorkflowHead,
} from '@/components/workflow-drawing/document';
import { propertiesOf } from './known-fields';
import { withEntry, withItem, withName } from './patch';
import { renameField } from './schema-fields';

export function setWorkflow<N extends keyof WorkflowHead>(
  document: WorkflowDocument,
  name: N,
  value: WorkflowHead[N] | undefined,
): WorkflowDocument {
  return { ...document, workflow: withEntry(document.workflow, name, value) };
}

/** Another name for a field of the workflow, everywhere: in lists, schemas, conditions and transforms. */
export function renameWorkflowField(
  document: WorkflowDocument,
  name: string,
  newName: string,
): WorkflowDocument {
  const some = (fields: SomeFields | undefined) => renamedIn(fields, name, newName);
  const task = (one: TaskDefinition): TaskDefinition => ({
    ...one,
    ...(one.input === undefined ? {} : { input: some(one.input) ?? [] }),
    ...(one.output === undefined ? {} : { output: some(one.output) ?? [] }),
    ...(isObject(one.input_transform)
      ? { input_transform: mapped(one.input_transform, (value) => query(value, name, newName)) }
      : {}),
    ...(isObject(one.output_transform)
      ? { output_transform: withName(one.output_transform, name, newName) }
      : {}),
  });
  return {
    ...document,
    workflow: {
      ...document.workflow,
      fields: renameField(document.workflow.fields, name, newName),
    },
    tasks: document.tasks.map(task),
    transitions: document.transitions.map((transition) =>
      transition.condition === undefined
        ? transition
        : { ...transition, condition: inCondition(transition.condition, name, newName) },
    ),
    ...(document.tickets
      ? {
          tickets: document.tickets.map((ticket) =>
            Array.isArray(ticket.fields)
              ? { ...ticket, fields: replaced(ticket.fields, name, newName) }
              : ticket,
          ),
        }
      : {}),
  };
}

function renamedIn(fields: SomeFields | undefined, name: string, newName: string) {
  if (Array.isArray(fields)) return replaced(fields, name, newName);
  return isObject(fields) ? renameField(fields, name, newName) : fields;
}

function replaced(names: readonly string[], name: string, newName: string): string[] {
  return names.map((one) => (one === name ? newName : one));
}

function mapped(object: JsonObject, by: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, by(value)]));
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A query that begins at the field: `$.name` or `$['name']`. */
function query(value: Json, name: string, newName: string): Json {
  if (typeof value !== 'string' || value.startsWith('$$')) return value;
  const step = PLAIN.test(newName) ? `.${newName}` : `['${newName}']`;
  for (const start of [`$.${name}`, `$['${name}']`, `$["${name}"]`]) {
    const isWhole = value.length === start.length || /[.[]/.test(value.charAt(start.length));
    if (value.startsWith(start) && isWhole) return `$${step}${value.slice(start.length)}`;
  }
  return value;
}

function inCondition(condition: Json, name: string, newName: string): Json {
  if (!isObject(condition)) return condition;
  const entries = Object.entries(condition as JsonObject).map(([key, value]): [string, Json] => {
    if (key === '$and' || key === '$or') {
      const parts = Array.isArray(value)
        ? value.map((part) => inCondition(part, name, newName))
        : value;
      return [key, parts];
    }
    if (key === '$not') return [key, inCondition(value, name, newName)];
    const [head, ...rest] = key.split('.');
    return [head === name ? [newName, ...rest].join('.') : key, value];
  });
  return Object.fromEntries(entries);
}

/** A list of fields as a schema that has these fields as the workflow has them. */
export function asSchema(fields: SomeFields | undefined, workflow: WorkflowHead): JsonObject {
  if (isObject(fields)) return fields;
  const known = propertiesOf(workflow.fields);
  const names = fields ?? [];
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, known[name] ?? {}])),
  };
}

/** The fields of a schema as a list of those that the workflow has. */
export function asList(fields: SomeFields | undefined, workflow: WorkflowHead): string[] {
  if (Array.isArray(fields)) return fields;
  const known = propertiesOf(workflow.fields);
  return Object.keys(propertiesOf(fields)).filter((name) => name in known);
}

export function ticketsOf({ tickets }: WorkflowDocument): TicketTypeDefinition[] {
  return Array.isArray(tickets) ? tickets : [];
}

export function addTicket(document: WorkflowDocument, title: string): WorkflowDocument {
  const taken = new Set(ticketsOf(document).map(({ key }) => key));
  let key = 'request';
  for (let number = 2; taken.has(key); number += 1) key = `request-${number}`;
  return { ...document, tickets: [...ticketsOf(document), { key, title, fields: [] }] };
}

export function removeTicket(document: WorkflowDocument, at: number): WorkflowDocument {
  return { ...document, tickets: withItem(ticketsOf(document), at, () => null) };
}

export function setTicket<N extends keyof TicketTypeDefinition>(
  document: WorkflowDocument,
  at: number,
  name: N,
  value: TicketTypeDefinition[N] | undefined,
): WorkflowDocument {
  return {
    ...document,
    tickets: withItem(ticketsOf(document), at, (ticket) => withEntry(ticket, name, value)),
  };
}
