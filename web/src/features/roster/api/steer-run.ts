import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RunDeed } from '../rules/run-deeds';

/** Stops, goes on with, discards or publishes a run. */
export function useSteerRun(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deed: RunDeed) => http.post<void>(`/api/roster/runs/${id}/${deed}`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
