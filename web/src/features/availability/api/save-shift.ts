import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http/client';
import type { DayHours, Shift } from './shift';

export function useSaveShift(personId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ days, version }: { days: DayHours[]; version: number }) =>
      http.put<Shift>(`/api/people/${personId}/shift`, { days }, { ifMatch: version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
