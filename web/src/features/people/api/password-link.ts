import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type PasswordLink = Answer<'LinkView'>;

/** A link with which a person sets a password, once. An older one stops working. */
export function useCreatePasswordLink() {
  return useMutation({
    mutationFn: (personId: string) =>
      http.post<PasswordLink>(`/api/people/${personId}/password-link`),
  });
}
