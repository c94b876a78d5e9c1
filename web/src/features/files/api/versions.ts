import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

type FileVersion = Answer<'FileVersionView'>;

export const versionsQuery = (id: number) =>
  queryOptions({
    queryKey: ['files', 'versions', id],
    queryFn: ({ signal }) =>
      http.get<{ items: FileVersion[] }>(`/api/files/${id}/versions`, { signal }),
  });
