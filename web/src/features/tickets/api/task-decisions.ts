import { queryOptions } from '@tanstack/react-query';
import type { DecisionView } from '@/components/decision/types';
import { http } from '@/lib/http/client';
import type { Page } from '@/lib/list/page';

/** Why a task was handed to whom, the newest first. */
export const taskDecisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'of-task', id],
    queryFn: async ({ signal }) =>
      (await http.get<Page<DecisionView>>(`/api/tasks/${id}/decisions`, { signal })).items,
  });
