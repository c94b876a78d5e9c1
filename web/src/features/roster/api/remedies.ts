import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { RunDetail } from './planning-types';
import type { RunDetailView } from './run-views';

/** One of the remedies of a plan, or of the steps of a repair, by its place. */
export interface Choice {
  of: 'remedies' | 'steps';
  at: number;
}

/** Allows what a remedy asks for, and begins another run of the week. */
export function useApplyRemedy({ id, version }: Pick<RunDetail, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ of, at, key }: Choice & { key: string }) =>
      http.post<RunDetailView>(`/api/roster/runs/${id}/${of}/${at}/apply`, undefined, {
        ifMatch: version,
        idempotencyKey: key,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}

/** Takes back what was allowed in a week alone. */
export function useTakeBack(monday: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      http.delete<unknown>(`/api/roster/weeks/${monday}/allowances/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}
