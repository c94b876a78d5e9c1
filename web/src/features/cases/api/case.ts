import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';

export type PersonRef = Answer<'PersonRef'>;

/** `handledBy` is who really handled it, when it was imported from elsewhere. */
export type Case = Answer<'CaseView'>;

export type CaseState = Case['state'];
export const STATES = ['waiting', 'parked', 'held', 'done'] as const satisfies readonly CaseState[];

export type Priority = Case['priority'];
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const satisfies readonly Priority[];

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'one', id],
    queryFn: ({ signal }) => http.get<Case>(`/api/cases/${id}`, { signal }),
  });
