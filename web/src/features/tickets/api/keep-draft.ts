import { http } from '@/lib/http/client';
import type { Task } from './task';
import type { Data } from './ticket';

/** Keeps what was filled in so far, if nobody kept something else since `version`. */
export const keepDraft = (id: string, output: Data, version: number) =>
  http.put<Task>(`/api/tasks/${id}/draft`, { output }, { ifMatch: version });
