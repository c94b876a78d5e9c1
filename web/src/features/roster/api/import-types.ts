import type { FieldError } from '@/lib/http/problem';

/* What `/api/roster/imports` and `/api/roster/sheet` say. */

export const IMPORT_KINDS = ['people', 'busy', 'loads', 'leave'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_SOURCES = ['csv', 'yaml', 'google', 'last'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** A table that was brought. */
export interface RosterImport {
  id: string;
  kind: ImportKind;
  source: ImportSource;
  name: string;
  rows: number;
  byName: string;
  at: string;
  appliedAt?: string | null;
}

/** Something in a row that cannot be written down. */
export interface RowProblem extends FieldError {
  line: number;
}

/** What comes of a row. */
export interface ImportStep {
  line: number;
  what: 'added' | 'changed' | 'same';
  person: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** A table, and what would come of it as things stand now. */
export interface ImportForesight {
  head: RosterImport;
  unknownColumns: string[];
  steps: ImportStep[];
  problems: RowProblem[];
}

/** The spreadsheet of Google the company keeps its tables in. */
export interface RosterSheet {
  spreadsheet: string;
  ranges: Partial<Record<ImportKind, string>>;
  /** Whom to share it with; missing when the server has no key. */
  account?: string | null;
  version: number;
}
