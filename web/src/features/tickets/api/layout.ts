import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { Refusal } from '@/lib/http/errors';

export interface LayoutOf {
  versionId: string;
  /** `workflow`, `task:<key>` or `ticket:<key>`. */
  of: string;
  as: 'edit' | 'display';
}

/** The layout a workflow has for something, compiled; null when it has none. */
export const layoutQuery = ({ versionId, of, as }: LayoutOf) =>
  queryOptions({
    queryKey: ['layouts', versionId, of, as],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      try {
        const path = `/api/workflow-versions/${versionId}/layouts`;
        return (await http.get<{ script: string }>(path, { query: { of, as }, signal })).script;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'not-found') return null;
        throw error;
      }
    },
  });
