import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { fileQuery } from '@/lib/files/files';
import { http } from '@/lib/http/client';

/** Why a file cannot be deleted. */
export const deleteFileRefusal = z.discriminatedUnion('code', [
  // Sentences of the server: each module tells in its own words what refers to the file.
  z.object({ code: z.literal('file-in-use'), reasons: z.array(z.string()) }),
]);
export type DeleteFileRefusal = z.infer<typeof deleteFileRefusal>;

export function useDeleteFile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => http.delete(`/api/files/${id}`),
    onSuccess: (_done, id) => {
      queries.removeQueries({ queryKey: fileQuery(id).queryKey });
      return queries.invalidateQueries({ queryKey: ['files', 'list'] });
    },
  });
}
