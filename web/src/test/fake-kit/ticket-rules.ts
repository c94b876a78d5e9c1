import type { Data } from '@/features/tickets/api/ticket';
import {
  isObject,
  type JsonObject,
  type WorkflowDocument,
} from '@/components/workflow-drawing/document';

/* What the pretended tickets know of their documents. */

export function definitionOf(document: WorkflowDocument, key: string) {
  return document.tasks.find((task) => task.key === key)!;
}

/** The schema of some fields of a workflow, or one that is written out. */
export function schemaOf(
  document: WorkflowDocument,
  some: string[] | JsonObject | undefined,
): Data {
  if (!Array.isArray(some)) return some ?? {};
  const { properties, required } = document.workflow.fields as {
    properties: JsonObject;
    required?: string[];
  };
  return {
    type: 'object',
    required: (required ?? []).filter((name) => some.includes(name)),
    properties: Object.fromEntries(some.map((name) => [name, properties[name] ?? {}])),
  };
}

export function propertiesOf(schema: Data): Data {
  return isObject(schema['properties']) ? schema['properties'] : {};
}

/** Whether a condition holds; as much of conditions as the examples use. */
export function holds(condition: unknown, fields: Data): boolean {
  if (!isObject(condition)) return true;
  return Object.entries(condition).every(([name, wanted]) => {
    if (name === '$or') return (wanted as unknown[]).some((one) => holds(one, fields));
    const value = fields[name] ?? null;
    if (!isObject(wanted)) return value === wanted;
    return Object.entries(wanted).every(([operator, than]) => compare(operator, value, than));
  });
}

function compare(operator: string, value: unknown, than: unknown): boolean {
  switch (operator) {
    case '$ne':
      return value !== than;
    case '$gt':
      return Number(value) > Number(than);
    case '$gte':
      return Number(value) >= Number(than);
    case '$lt':
      return Number(value) < Number(than);
    case '$lte':
      return Number(value) <= Number(than);
    default:
      return value === than;
  }
}
