import { http } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';
import type { PersonRef } from './case';
import type { RowStatus } from './import';

/** What became of a row. */
export interface ImportRow {
  line: number;
  caseId: string;
  status: RowStatus | 'pending';
  /** Kebab-case name of the refusal; empty when it was none. */
  reason: string;
  detail: string;
  field: string;
  /** Id of the case. */
  id: string | null;
  holder: PersonRef | null;
}

const path = (id: string) => `/api/cases/imports/${id}/rows`;

export const importRowsQuery = (id: string, status: RowStatus | undefined) =>
  pages<ImportRow>(['imports', 'rows', id], path(id), { status, limit: 200 });

/** All of them, for a file. */
export async function allImportRows(id: string, status: RowStatus | undefined) {
  const rows: ImportRow[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<ImportRow> = await http.get(path(id), {
      query: { status, cursor, limit: 1000 },
    });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
