import type { AuditEntry } from '../api/audit';

/** One field of a change. `undefined` is a field that is not there. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Ids that only machines read; what they stand for is in the name. */
const SILENT: ReadonlySet<string> = new Set(['personId', 'decisionId', 'version']);

/** What changed, field by field, in the order in which it was told. */
export function changesOf({
  subject,
  before,
  after,
}: Pick<AuditEntry, 'subject' | 'before' | 'after'>): FieldChange[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .filter((field) => !SILENT.has(field) && !(subject === 'roster-person' && field === 'person'))
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }));
}

/** What a list lost, kept and gained. */
export interface ListChange {
  removed: string[];
  kept: string[];
  added: string[];
}

/** Two lists of words compared; null when one of them is something else. */
export function listChange({ before, after }: FieldChange): ListChange | null {
  const [old, fresh] = [asWords(before), asWords(after)];
  if (!old || !fresh) return null;
  return {
    removed: old.filter((word) => !fresh.includes(word)),
    kept: old.filter((word) => fresh.includes(word)),
    added: fresh.filter((word) => !old.includes(word)),
  };
}

function asWords(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

/** `maxDaysMonth` as `max-days-month`, the way message ids are written. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
