import type { RJSFSchema } from '@rjsf/utils';

/** A JSON Schema (2020-12) as the server takes it. */
export type Schema = RJSFSchema;

export type Data = Record<string, unknown>;

/** How data speaks of a file. */
export interface FileValue {
  file_id: number;
}

export interface FileInputProps {
  label: string;
  value: FileValue | null;
  onChange: (value: FileValue | null) => void;
  readOnly?: boolean;
  required?: boolean;
  description?: string;
  error?: string;
}

/** Whether a field holds a file: by its format, or because it is `{file_id}` and nothing else. */
export function isFile(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const { format, properties } = schema as Schema;
  return format === 'file' || (isNamed(properties) && Object.keys(properties).join() === 'file_id');
}

/** Whether a value has entries with names. */
export function isNamed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function fileValue(value: unknown): FileValue | null {
  return isNamed(value) && typeof value['file_id'] === 'number'
    ? { file_id: value['file_id'] }
    : null;
}
