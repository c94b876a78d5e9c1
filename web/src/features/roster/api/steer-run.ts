import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RunDeed } from '../rules/run-deeds';

interface Steer {
  deed: RunDeed;
  /** How long to go on. */
  seconds?: number;
  /** The number of the published week that is to be replaced; that from before the run when left out. */
  seen?: number;
}

/** Stops, goes on with, discards or publishes a run. */
export function useSteerRun(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, ...body }: Steer) =>
      http.post<unknown>(`/api/roster/runs/${id}/${deed}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
