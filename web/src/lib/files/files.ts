import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { address, http } from '@/lib/http/client';

/** A file with its newest version. */
export type StoredFile = Answer<'FileView'>;

/** How data refer to a file. */
export interface FileValue {
  file_id: number;
}

export const fileQuery = (id: number) =>
  queryOptions({
    queryKey: ['files', 'one', id],
    queryFn: ({ signal }) => http.get<StoredFile>(`/api/files/${id}`, { signal }),
  });

export type FileLimits = Answer<'FileLimitsView'>;

export const fileLimitsQuery = queryOptions({
  queryKey: ['files', 'limits'],
  queryFn: ({ signal }) => http.get<FileLimits>('/api/files/limits', { signal }),
  staleTime: 10 * 60_000,
});

/** Where the bytes are; a browser saves what it gets from there. */
export function contentAddress(id: number, version?: number): string {
  return address(
    version === undefined
      ? `/api/files/${id}/content`
      : `/api/files/${id}/versions/${version}/content`,
  );
}
