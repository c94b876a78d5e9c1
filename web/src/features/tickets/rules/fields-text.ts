import type { Data } from '../api/ticket';

/** Fields as somebody edits them who looks at all of them. */
export function writeFields(fields: Data): string {
  return JSON.stringify(fields, null, 2);
}

/** What was typed, when it is an object in JSON; null otherwise. */
export function readFields(text: string): Data | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Data)
      : null;
  } catch {
    return null;
  }
}
