import { queryOptions } from '@tanstack/react-query';
import type { DecisionView } from '@/components/decision/types';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

/** All decisions about a case, the newest first. */
export const decisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'of-case', id],
    queryFn: async ({ signal }) =>
      (await http.get<Page<DecisionView>>(`/api/cases/${id}/decisions`, { signal })).items,
  });
