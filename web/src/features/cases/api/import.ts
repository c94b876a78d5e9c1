import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export const IMPORT_FIELDS = [
  'caseId',
  'queue',
  'priority',
  'openedAt',
  'closedAt',
  'holder',
  'accountName',
  'subject',
  'comments',
  'source',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export type ImportMode = Answer<'PlanView'>['mode'];
export const IMPORT_MODES = [
  'assign',
  'replay',
  'history',
] as const satisfies readonly ImportMode[];

export type ImportState = Answer<'ImportView'>['state'];

/**
 * How a table is to be taken over: by field, the name of its column; whose clock times without an offset are on; the
 * queue of rows that name none; the column in which people to be created are named.
 */
export type ImportPlan = Narrow<
  Answer<'PlanView'>,
  { mapping: Partial<Record<ImportField, string>> }
>;

/** What becomes of a row; `pending` is not yet known. */
export type RowStatus = Exclude<Answer<'RowView'>['status'], 'pending'>;
export const ROW_STATUSES = [
  'assigned',
  'waiting',
  'imported',
  'repeated',
  'refused',
] as const satisfies readonly RowStatus[];

/** `sample` is the first rows; empty in lists. */
export type CaseImport = Narrow<
  Answer<'ImportView'>,
  { mapping: ImportPlan['mapping']; plan: ImportPlan | null }
>;

/** One import; asked for again and again while it runs, in case the live connection is lost. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => http.get<CaseImport>(`/api/cases/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 2_000 : false),
  });
