import type { Data, Schema } from './types';

/**
 * Data as they are sent: a field that may be `null`, and in which nothing is written, is `null`. Left out, it would keep what was written
 * there before.
 */
export function withNothing(schema: Schema, data: Data): Data {
  const sent = { ...data };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property !== 'object') continue;
    const field = property as Schema;
    const value = data[name];
    if (value === undefined && mayBeNull(field)) sent[name] = null;
    if (isNested(value)) sent[name] = withNothing(field, value);
  }
  return sent;
}

function mayBeNull({ type, enum: choices, const: only }: Schema): boolean {
  if (only !== undefined || (choices && !choices.includes(null))) return false;
  return Array.isArray(type) && type.includes('null');
}

function isNested(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
