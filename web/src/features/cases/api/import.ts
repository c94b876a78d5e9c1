import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
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

export const IMPORT_MODES = ['assign', 'replay', 'history'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

export type ImportState = 'uploaded' | 'mapped' | 'running' | 'done' | 'failed' | 'cancelled';

/** How a table is to be taken over. */
export interface ImportPlan {
  /** By field, the name of its column. */
  mapping: Partial<Record<ImportField, string>>;
  /** Whose clock times without an offset are on. */
  zone: string;
  dateOrder: 'day-first' | 'month-first';
  mode: ImportMode;
  checkShift: boolean;
  completeClosed: boolean;
  /** Name of the queue of rows that name none. */
  queue: string;
  createQueues: boolean;
  /** What ids in created queues look like; found from the ids when empty. */
  casePattern: string | null;
  createPeople: boolean;
  /** The column in which people to be created are named. */
  peopleFrom: string | null;
  hours: 'standard' | 'around-the-clock' | null;
}

export const ROW_STATUSES = ['assigned', 'waiting', 'imported', 'repeated', 'refused'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export interface CaseImport extends Record<RowStatus, number> {
  id: string;
  fileName: string;
  columns: string[];
  rows: number;
  /** The first rows; empty in lists. */
  sample: string[][];
  mapping: ImportPlan['mapping'];
  plan: ImportPlan | null;
  state: ImportState;
  total: number;
  done: number;
  createdBy: string;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  failure: string | null;
}

/** One import; asked for again and again while it runs, in case the live connection is lost. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => http.get<CaseImport>(`/api/cases/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 2_000 : false),
  });
