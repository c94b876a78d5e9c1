import type { Answer, Narrow } from '@/lib/api/answer';

/* What `/api/roster/imports` and `/api/roster/sheet` say. */

/** A table that was brought. */
export type RosterImport = Answer<'RosterImportView'>;

export type ImportKind = RosterImport['kind'];
export const IMPORT_KINDS = [
  'people',
  'busy',
  'loads',
  'leave',
] as const satisfies readonly ImportKind[];

export type ImportSource = RosterImport['source'];
export const IMPORT_SOURCES = [
  'csv',
  'yaml',
  'google',
  'last',
] as const satisfies readonly ImportSource[];

/** Something in a row that cannot be written down. */
export type RowProblem = Answer<'RowProblemView'>;

/** What comes of a row. */
export type ImportStep = Answer<'ImportStepView'>;

/** A table, and what would come of it as things stand now. */
export type ImportForesight = Answer<'ImportForesightView'>;

/** The spreadsheet of Google the company keeps its tables in; `account` is whom to share it with, if anybody. */
export type RosterSheet = Narrow<
  Answer<'RosterSheetView'>,
  { ranges: Partial<Record<ImportKind, string>> }
>;
