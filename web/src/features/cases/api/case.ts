import { queryOptions } from '@tanstack/react-query';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export const STATES = ['waiting', 'parked', 'held', 'done'] as const;
export type CaseState = (typeof STATES)[number];

export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

export type PersonRef = Answer<'PersonRef'>;

/** `handledBy` is who really handled it, when it was imported from elsewhere. */
export type Case = Narrow<Answer<'CaseView'>, { priority: Priority; state: CaseState }>;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'one', id],
    queryFn: ({ signal }) => http.get<Case>(`/api/cases/${id}`, { signal }),
  });
