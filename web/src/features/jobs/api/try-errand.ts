import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { Refusal } from '@/lib/http/errors';
import type { Errand } from './errands';

/** Has an errand tried now; null when it was done meanwhile. Asking twice does it once. */
export function useTryErrand() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (errand: Errand) => {
      try {
        return await http.post<Errand>(`/api/jobs/errands/${errand.id}/try`);
      } catch (error) {
        if (error instanceof Refusal && error.code === 'not-found') return null;
        throw error;
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}
