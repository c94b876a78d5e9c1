import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RosterSheet } from './import-types';

const PATH = '/api/roster/sheet';

export const rosterSheetQuery = queryOptions({
  queryKey: ['roster', 'sheet'],
  queryFn: ({ signal }) => http.get<RosterSheet>(PATH, { signal }),
});

export function useSaveRosterSheet(version: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sheet: Pick<RosterSheet, 'spreadsheet' | 'ranges'>) =>
      http.put<RosterSheet>(PATH, sheet, { ifMatch: version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster', 'sheet'] }),
  });
}
