import type { UiSchema } from '@rjsf/utils';
import { isFile, type Schema } from './types';

/** Texts that may be longer than this have several lines. */
const LONG = 200;
const DEEPEST = 20;

/** How the fields of a schema are drawn, where that is not plain from their types. */
export function uiOf(schema: Schema): UiSchema {
  return { ...drawn(schema, 0, true), 'ui:options': { label: false } };
}

function drawn(schema: unknown, depth: number, isRequired: boolean): UiSchema {
  if (depth > DEEPEST || typeof schema !== 'object' || schema === null) return {};
  if (isFile(schema)) return { 'ui:field': 'file' };
  const { type, enum: choices, oneOf, description, items, properties, required } = schema as Schema;
  const ui: UiSchema = {};
  if (choices || (oneOf && type !== 'object')) {
    ui['ui:options'] = { clearable: !isRequired, ...(description ? { description } : {}) };
  } else if (isRequired && isYesOrNo(schema as Schema)) {
    // A box that is not ticked says neither yes nor no.
    ui['ui:widget'] = 'radio';
  } else if (isLong(schema as Schema)) {
    ui['ui:widget'] = 'textarea';
  } else if ((schema as Schema).format === 'time') {
    // A time of the standard names its offset, which no field for times of day has.
    ui['ui:widget'] = 'text';
  }
  if (items && !Array.isArray(items)) ui['items'] = drawn(items, depth + 1, true);
  for (const [name, property] of Object.entries(properties ?? {})) {
    ui[name] = drawn(property, depth + 1, required?.includes(name) ?? false);
  }
  return ui;
}

function isYesOrNo({ type, const: only, default: usual }: Schema): boolean {
  return type === 'boolean' && only === undefined && usual === undefined;
}

function isLong({ type, format, maxLength }: Schema): boolean {
  return type === 'string' && format === undefined && (maxLength ?? 0) > LONG;
}
