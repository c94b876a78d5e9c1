import { isObject, type Json, type JsonObject } from '@/components/workflow-drawing/document';

export type FieldKind = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'choice' | 'json';

/** A field that conditions and transforms can speak of. */
export interface KnownField {
  /** Dotted where it leads inside of another. */
  path: string;
  title: string;
  kind: FieldKind;
  choices: readonly string[];
}

const DEEPEST = 3;

/** The fields of a schema, with those inside of them. */
export function knownFields(schema: unknown): KnownField[] {
  return inside(schema, schema, '', 0);
}

function inside(schema: unknown, root: unknown, before: string, depth: number): KnownField[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) => {
    const resolved = resolve(property, root);
    const path = `${before}${name}`;
    const title = text(isObject(property) ? property['title'] : null) || text(resolved['title']);
    const field = {
      path,
      title: title || name,
      kind: kindOf(resolved),
      choices: choicesOf(resolved),
    };
    const more = depth < DEEPEST ? inside(resolved, root, `${path}.`, depth + 1) : [];
    return [field, ...more];
  });
}

/** The properties of a schema of an object. */
export function propertiesOf(schema: unknown): JsonObject {
  const properties = isObject(schema) ? schema['properties'] : null;
  return isObject(properties) ? (properties as JsonObject) : {};
}

/** What a `$ref` into the same schema means. */
export function resolve(schema: unknown, root: unknown): Record<string, unknown> {
  let found = schema;
  for (let steps = 0; steps < 10 && isObject(found); steps += 1) {
    const ref = found['$ref'];
    if (typeof ref !== 'string' || !ref.startsWith('#/')) return found;
    found = ref
      .slice(2)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), root);
  }
  return isObject(found) ? found : {};
}

/** The type of a schema without `null`, if it has one. */
export function typeOf(schema: Record<string, unknown>): string | null {
  const { type } = schema;
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== 'null');
  return types.length === 1 && typeof types[0] === 'string' ? types[0] : null;
}

function kindOf(schema: Record<string, unknown>): FieldKind {
  if (choicesOf(schema).length > 0) return 'choice';
  const type = typeOf(schema);
  if (type === 'number' || type === 'integer' || type === 'boolean') return type;
  if (type === 'string') return schema['format'] === 'date' ? 'date' : 'text';
  return type === null && Array.isArray(schema['enum']) ? 'json' : type === null ? 'text' : 'json';
}

function choicesOf({ enum: values }: Record<string, unknown>): string[] {
  if (!Array.isArray(values)) return [];
  const texts = (values as Json[]).filter((value) => typeof value === 'string');
  return texts.length === values.filter((value) => value !== null).length ? texts : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
