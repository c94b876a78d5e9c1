import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

export interface SetUp {
  companyName: string;
  zone: string;
  firstName: string;
  lastName: string;
  email: string;
  password: string;
}

/** The first run: makes the company and its first administrator. */
export function useSetUp(token: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: SetUp) => http.post('/api/set-up', { token, ...wish }),
    onSuccess: () => queries.removeQueries({ queryKey: ['sign-in-methods'] }),
  });
}
