import { useMutation, useQueryClient } from '@tanstack/react-query';
import { upload } from '@/lib/http/upload';
import type { CaseImport } from './import';

/** Brings a file; tells how much of it is through, from 0 to 1. */
export function useUploadImport(onProgress: (share: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => upload<CaseImport>('/api/cases/imports', file, onProgress),
    onSuccess: (made) => {
      queries.setQueryData(['imports', 'one', made.id], made);
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
  });
}
