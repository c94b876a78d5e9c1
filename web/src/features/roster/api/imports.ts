import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';
import type { ImportForesight, ImportKind, ImportSource, RosterImport } from './import-types';

const PATH = '/api/roster/imports';

/** The newest first. */
export const rosterImportsQuery = queryOptions({
  queryKey: ['roster', 'imports'],
  queryFn: async ({ signal }) => (await http.get<Page<RosterImport>>(PATH, { signal })).items,
});

/** What would come of a table, as things stand now. */
export const rosterImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', 'imports', id],
    queryFn: ({ signal }) => http.get<ImportForesight>(`${PATH}/${id}`, { signal }),
  });

interface Wanted {
  kind: ImportKind;
  source: ImportSource;
  file: File | null;
}

/** Has a table read; nothing it says is so yet. */
export function useBringTable() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, source, file }: Wanted) => {
      const form = new FormData();
      if (file) form.append('file', file);
      const query = { kind, source };
      return http.post<ImportForesight>(PATH, file ? form : undefined, { query });
    },
    onSuccess: (seen) => {
      queries.setQueryData(rosterImportQuery(seen.head.id).queryKey, seen);
      return queries.invalidateQueries({ queryKey: rosterImportsQuery.queryKey, exact: true });
    },
  });
}

/** Writes down all a table says, or nothing. */
export function useApplyImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<ImportForesight>(`${PATH}/${id}/apply`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
