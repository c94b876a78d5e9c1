import { isObject, type Json, type JsonObject } from '@/components/workflow-drawing/document';
import { propertiesOf, typeOf } from './known-fields';
import { freeName, withEntry, withName } from './patch';

export const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One field of a schema, as far as the builder shows it. */
export interface SchemaField {
  name: string;
  /** null for what the builder cannot show, such as a reference. */
  type: FieldType | null;
  title: string;
  isRequired: boolean;
  /** Whether it may be `null`. */
  isNullable: boolean;
  choices: string[];
  format: string;
  least: number | null;
  most: number | null;
  schema: Json;
}

/** The names of the two limits by type: of numbers, of texts by their length, of lists by their size. */
const LIMITS: Partial<Record<FieldType, readonly [string, string]>> = {
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
};
const OF_TYPES = [
  'enum',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];

export function schemaFields(schema: JsonObject): SchemaField[] {
  const required = requiredOf(schema);
  return Object.entries(propertiesOf(schema)).map(([name, property]) => ({
    name,
    isRequired: required.includes(name),
    ...shown(property),
    schema: property,
  }));
}

function shown(property: Json): Omit<SchemaField, 'name' | 'isRequired' | 'schema'> {
  const schema = isObject(property) ? property : {};
  const found = typeOf(schema);
  const type = FIELD_TYPES.find((one) => one === found) ?? null;
  const [least, most] = type ? (LIMITS[type] ?? []) : [];
  const number = (name: string | undefined) =>
    name && typeof schema[name] === 'number' ? schema[name] : null;
  const choices = Array.isArray(schema['enum']) ? (schema['enum'] as Json[]) : [];
  return {
    type,
    title: typeof schema['title'] === 'string' ? schema['title'] : '',
    isNullable: Array.isArray(schema['type']) && schema['type'].includes('null'),
    choices: choices.filter((choice) => typeof choice === 'string'),
    format: typeof schema['format'] === 'string' ? schema['format'] : '',
    least: number(least),
    most: number(most),
  };
}

export function addField(schema: JsonObject, wished: string): JsonObject {
  const properties = propertiesOf(schema);
  const name = freeName(wished, Object.keys(properties), '_');
  return {
    ...(schema['type'] === undefined ? { type: 'object' } : {}),
    ...schema,
    properties: { ...properties, [name]: { type: 'string' } },
  };
}

export function removeField(schema: JsonObject, name: string): JsonObject {
  const { [name]: _left, ...properties } = propertiesOf(schema);
  return setRequired({ ...schema, properties }, name, false);
}

/** Another name for a field, in its place; what is required follows. */
export function renameField(schema: JsonObject, name: string, newName: string): JsonObject {
  const properties = propertiesOf(schema);
  if (!(name in properties)) return schema;
  const renamed = { ...schema, properties: withName(properties, name, newName) };
  const required = requiredOf(schema);
  return required.includes(name)
    ? { ...renamed, required: required.map((one) => (one === name ? newName : one)) }
    : renamed;
}

export function setRequired(schema: JsonObject, name: string, isRequired: boolean): JsonObject {
  const others = requiredOf(schema).filter((one) => one !== name);
  const required = isRequired ? [...others, name] : others;
  if (required.length > 0) return { ...schema, required };
  return withEntry(schema, 'required', undefined);
}

/** The whole schema of one field, as it is written by hand. */
export function setFieldSchema(schema: JsonObject, name: string, property: Json): JsonObject {
  return { ...schema, properties: { ...propertiesOf(schema), [name]: property } };
}

/** Another type; what is said of the old type alone goes, all else stays. */
export function setFieldType(schema: JsonObject, name: string, type: FieldType): JsonObject {
  return change(schema, name, (property) => {
    const isNullable = Array.isArray(property['type']) && property['type'].includes('null');
    const rest = OF_TYPES.reduce((left, one) => withEntry(left, one, undefined), property);
    return { ...rest, type: isNullable ? [type, 'null'] : type };
  });
}

export function setNullable(schema: JsonObject, name: string, isNullable: boolean): JsonObject {
  return change(schema, name, (property) => {
    const type = typeOf(property) ?? 'string';
    const values = property['enum'];
    const typed = { ...property, type: isNullable ? [type, 'null'] : type };
    if (!Array.isArray(values)) return typed;
    const others = values.filter((value) => value !== null);
    return { ...typed, enum: isNullable ? [...others, null] : others };
  });
}

export function setFieldTitle(schema: JsonObject, name: string, title: string): JsonObject {
  return change(schema, name, (property) => withEntry(property, 'title', title || undefined));
}

export function setFormat(schema: JsonObject, name: string, format: string): JsonObject {
  return change(schema, name, (property) => withEntry(property, 'format', format || undefined));
}

/** The texts that may be chosen; other values stay. */
export function setChoices(schema: JsonObject, name: string, choices: string[]): JsonObject {
  return change(schema, name, (property) => {
    const values = Array.isArray(property['enum']) ? property['enum'] : [];
    const others = values.filter((value) => typeof value !== 'string');
    if (choices.length === 0) return withEntry(property, 'enum', undefined);
    return { ...property, enum: [...choices, ...others] };
  });
}

export function setLimit(
  schema: JsonObject,
  name: string,
  which: 'least' | 'most',
  limit: number | null,
): JsonObject {
  return change(schema, name, (property) => {
    const found = typeOf(property);
    const type = FIELD_TYPES.find((one) => one === found);
    const keyword = type && LIMITS[type]?.[which === 'least' ? 0 : 1];
    return keyword ? withEntry(property, keyword, limit ?? undefined) : property;
  });
}

function requiredOf(schema: JsonObject): string[] {
  const { required } = schema;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

function change(
  schema: JsonObject,
  name: string,
  by: (property: JsonObject) => JsonObject,
): JsonObject {
  const property = propertiesOf(schema)[name];
  return isObject(property) ? setFieldSchema(schema, name, by(property as JsonObject)) : schema;
}
