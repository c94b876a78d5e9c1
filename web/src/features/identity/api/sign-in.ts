import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import { sessionQuery, type Session } from '@/lib/session/session';

export interface Credentials {
  name: string;
  password: string;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => http.post<Session>('/api/session', credentials),
    onSuccess: (session) => queries.setQueryData(sessionQuery.queryKey, session),
  });
}
