import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { sessionQuery, type Session } from '@/lib/session/session';

export interface SignUp {
  companyName: string;
  zone: string;
  firstName: string;
  lastName: string;
  email: string;
  password: string;
  language: string;
}

/** Founds a company, whose first person is then signed in. */
export function useSignUp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: SignUp) => http.post<Session>('/api/sign-up', wish),
    onSuccess: (session) => queries.setQueryData(sessionQuery.queryKey, session),
  });
}
