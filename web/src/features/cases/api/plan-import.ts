import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { importQuery, type ImportField, type ImportPlan } from './import';

export type ImportProblem = Narrow<Answer<'FieldError'>, { field: ImportField }>;

export type PreviewRow = Narrow<
  Answer<'Row'>,
  { values: Partial<Record<ImportField, string>>; problems: ImportProblem[] }
>;

/** What would come of a plan: its first 50 rows, and how many of all have a problem. All ids match `casePattern`. */
export type ImportPreview = Narrow<Answer<'PreviewView'>, { rows: PreviewRow[] }>;

/** Keeps how a table is to be taken over, and shows what would come of it. */
export function usePlanImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plan: ImportPlan) => http.put<ImportPreview>(`/api/cases/imports/${id}`, plan),
    onSuccess: (_preview, plan) => {
      queries.setQueryData(importQuery(id).queryKey, (now) =>
        now ? { ...now, plan, mapping: plan.mapping, state: 'mapped' as const } : now,
      );
    },
  });
}
