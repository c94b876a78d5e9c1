import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

export interface PasswordLink {
  link: string;
  expiresAt: string;
}

/** A link with which a person sets a password, once. An older one stops working. */
export function useCreatePasswordLink() {
  return useMutation({
    mutationFn: (personId: string) =>
      http.post<PasswordLink>(`/api/people/${personId}/password-link`),
  });
}
