import { queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Answer, Narrow } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { Language } from '@/lib/i18n/languages';

export type Role = Answer<'SignedInView'>['roles'][number];
export const ROLES = [
  'admin',
  'user',
  'ticket_admin',
  'task_worker',
  'workflow_creator',
  'compliance',
  'service',
  'planner',
] as const satisfies readonly Role[];

export type Me = Narrow<Answer<'SignedInView'>, { language: Language }>;

export type Session = Narrow<Answer<'SessionView'>, { person: Me }>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => http.get<Session>('/api/session', { signal }),
  staleTime: 60_000,
});

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and where. Only inside the shell. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('Expected a session, but this is outside the shell');
  return session;
}

/** True when the person signed in has one of the roles. */
export function useHasRole(...roles: Role[]): boolean {
  return useSession().person.roles.some((role) => roles.includes(role));
}
