import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RosterSettings } from './keeping-types';

/** How the company plans its phone turns. */
export const rosterSettingsQuery = queryOptions({
  queryKey: ['roster', 'settings'],
  queryFn: ({ signal }) => http.get<RosterSettings>('/api/roster/settings', { signal }),
});

export function useSaveRosterSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, mayEdit: _mayEdit, ...settings }: RosterSettings) =>
      http.put<RosterSettings>('/api/roster/settings', settings, { ifMatch: version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
