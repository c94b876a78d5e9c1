import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';
import type { RowStatus } from './import';
import type { ImportProblem } from './plan-import';

/** What became of a row. */
export type ImportRow = Narrow<Answer<'RowView'>, { problems: ImportProblem[] }>;

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
