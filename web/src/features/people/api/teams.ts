import { pages } from '@/lib/list/page';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface Team {
  id: string;
  name: string;
  mailbox: string | null;
  teamsWebhook: string | null;
  chatWebhook: string | null;
  members: number;
  version: number;
  mayEdit: boolean;
}

export type TeamFacts = Pick<Team, 'name' | 'mailbox' | 'teamsWebhook' | 'chatWebhook'>;

export const teamsQuery = (search: { q?: string | undefined; sort?: string | undefined }) =>
  pages<Team>(['teams', 'list'], '/api/teams', { q: search.q, sort: search.sort, limit: 50 });
