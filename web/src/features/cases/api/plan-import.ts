import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { importQuery, type ImportField, type ImportPlan } from './import';

export interface ImportProblem {
  field: ImportField;
  message: string;
}

export interface PreviewRow {
  line: number;
  values: Partial<Record<ImportField, string>>;
  problems: ImportProblem[];
}

/** What would come of a plan. */
export interface ImportPreview {
  /** The first 50. */
  rows: PreviewRow[];
  newQueues: string[];
  newPeople: string[];
  /** How many rows of all have a problem. */
  problems: number;
  /** What all ids match. */
  casePattern: string;
}

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
