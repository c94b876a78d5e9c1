import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { http } from '@/lib/http/client';

/** Ends this session, or with `everywhere` all of the person's sessions. */
export function useSignOut(everywhere = false) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => http.delete(everywhere ? '/api/sessions' : '/api/session'),
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: {} });
      queries.clear();
    },
  });
}
