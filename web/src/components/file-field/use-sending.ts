import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fileQuery, type StoredFile } from '@/lib/files/files';
import { sendFile } from '@/lib/http/send-file';
import { newId } from '@/lib/id/new-id';

/** Where a file goes: it becomes a file of its own, or the next version of one. */
export type Destination = { versionOf?: number };

/** Brings one file after the other; what is under way ends when the screen does. */
export function useSending({ versionOf }: Destination) {
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const [name, setName] = useState('');
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const sending = useMutation({
    mutationFn: (file: File) => {
      stop.current = new AbortController();
      setShare(0);
      setName(file.name);
      const isNew = versionOf === undefined;
      return sendFile<StoredFile>(isNew ? '/api/files' : `/api/files/${versionOf}/versions`, file, {
        query: isNew ? { name: file.name } : {},
        idempotencyKey: newId(),
        onProgress: setShare,
        signal: stop.current.signal,
      });
    },
    onSuccess: async (made) => {
      queries.setQueryData(fileQuery(made.id).queryKey, made);
      await queries.invalidateQueries({ queryKey: ['files', 'list'] });
      await queries.invalidateQueries({ queryKey: ['files', 'versions', made.id] });
    },
  });
  const { error } = sending;
  return {
    send: sending.mutate,
    cancel: () => stop.current?.abort(),
    reset: sending.reset,
    isSending: sending.isPending,
    name,
    share,
    error: error && error.name === 'AbortError' ? null : error,
  };
}
