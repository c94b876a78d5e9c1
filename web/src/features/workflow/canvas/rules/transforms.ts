import type { Json, JsonObject } from '@/components/workflow-drawing/document';
import { freeName, withName } from './patch';

/** One line of a transform: a field, and what goes into it. */
export interface TransformRow {
  field: string;
  kind: 'query' | 'text' | 'json';
  /** The query, the text, or the value as JSON. */
  written: string;
}

/** A transform as rows, in its order. */
export function transformRows(transform: JsonObject | undefined): TransformRow[] {
  return Object.entries(transform ?? {}).map(([field, value]) => {
    if (typeof value !== 'string') return { field, kind: 'json', written: JSON.stringify(value) };
    if (value.startsWith('$$')) return { field, kind: 'text', written: value.slice(1) };
    return { field, kind: value.startsWith('$') ? 'query' : 'text', written: value };
  });
}

/** What a row says, as the document has it; undefined while it cannot be read as JSON. */
export function valueOfRow({ kind, written }: Omit<TransformRow, 'field'>): Json | undefined {
  if (kind === 'query') return written.startsWith('$') ? written : `$${written}`;
  if (kind === 'text') return written.startsWith('$') ? `$${written}` : written;
  try {
    return JSON.parse(written) as Json;
  } catch {
    return undefined;
  }
}

/** Another way to fill the same field, with what was written kept as far as it means something there. */
export function asKind(row: TransformRow, kind: TransformRow['kind']): TransformRow {
  if (kind === row.kind) return row;
  if (kind === 'query') return { ...row, kind, written: '$.' };
  if (kind === 'json') return { ...row, kind, written: JSON.stringify(row.written) };
  return { ...row, kind, written: row.kind === 'query' ? '' : textOf(row.written) };
}

function textOf(json: string): string {
  const value = valueOfRow({ kind: 'json', written: json });
  return typeof value === 'string' ? value : json;
}

export function setRow(transform: JsonObject | undefined, row: TransformRow): JsonObject {
  const value = valueOfRow(row);
  return value === undefined ? { ...transform } : { ...transform, [row.field]: value };
}

/** Another field for a row, in its place; null when there is one of that name already. */
export function renameRow(
  transform: JsonObject | undefined,
  field: string,
  newField: string,
): JsonObject | null {
  if (newField === '' || (newField !== field && newField in (transform ?? {}))) return null;
  return withName(transform ?? {}, field, newField);
}

/** Without any row there is no transform. */
export function removeRow(
  transform: JsonObject | undefined,
  field: string,
): JsonObject | undefined {
  const { [field]: _left, ...rest } = transform ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}

export function addRow(transform: JsonObject | undefined, wished: string): JsonObject {
  const field = freeName(wished, Object.keys(transform ?? {}), '_');
  return { ...transform, [field]: `$.${/^[A-Za-z_]\w*$/.test(wished) ? wished : ''}` };
}
