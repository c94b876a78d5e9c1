import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { SourceFormat } from '../rules/document';

export type DocumentFault = Answer<'DocumentFault'>;

/** All that is wrong with a text. The same text has the same faults, so that it is asked for once. */
export const faultsQuery = (source: string, format: SourceFormat, workflowId?: string) =>
  queryOptions({
    queryKey: ['workflow-faults', workflowId ?? null, format, source],
    queryFn: async ({ signal }) => {
      const { faults } = await http.post<{ faults: DocumentFault[] }>(
        '/api/workflows/validate',
        { source, format },
        { query: { workflow: workflowId }, signal },
      );
      return faults;
    },
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
