import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RunDetailView } from './run-views';

export interface NewRun {
  week: string;
  lines: number;
  seconds: number;
}

export function useStartRun() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wanted, key }: { wanted: NewRun; key: string }) =>
      http.post<RunDetailView>('/api/roster/runs', wanted, { idempotencyKey: key }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster', 'runs'] }),
  });
}
