import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

/** The cases of an import as they were handled before, beside how they were assigned here. */
export type Comparison = Answer<'ComparisonView'>;
export type Spread = Answer<'Spread'>;

export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'comparison', id],
    queryFn: ({ signal }) =>
      http.get<Comparison>(`/api/cases/imports/${id}/comparison`, { signal }),
  });
