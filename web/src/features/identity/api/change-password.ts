import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

export interface PasswordChange {
  current: string;
  password: string;
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (change: PasswordChange) => http.put('/api/profile/password', change),
  });
}
