import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http/client';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export const STATES = ['waiting', 'parked', 'held', 'done'] as const;
export type CaseState = (typeof STATES)[number];

export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

export interface PersonRef {
  id: string;
  username: string;
  displayName: string;
}

export interface Case {
  id: string;
  caseId: string;
  queueId: string;
  queueName: string;
  priority: Priority;
  accountName: string;
  subject: string;
  comments: string;
  source: string;
  /** Who really handled it, when it was imported from elsewhere. */
  handledBy: string;
  state: CaseState;
  holder: PersonRef | null;
  heldSince: string | null;
  assignedBy: string | null;
  mode: string | null;
  openedAt: string;
  createdAt: string;
  doneAt: string | null;
  decisionId: string | null;
  version: number;
  /** Whether the reader may complete it, put it back or edit it. */
  mayChange: boolean;
  /** Whether the reader may have it handed out. */
  mayHandOut: boolean;
}

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'one', id],
    queryFn: ({ signal }) => http.get<Case>(`/api/cases/${id}`, { signal }),
  });
