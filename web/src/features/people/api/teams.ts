import type { Answer } from '@/lib/api/answer';
import { pages } from '@/lib/list/page';

export type Team = Answer<'TeamView'>;

export type TeamFacts = Pick<Team, 'name' | 'mailbox' | 'teamsWebhook' | 'chatWebhook'>;

export const teamsQuery = (search: { q?: string | undefined; sort?: string | undefined }) =>
  pages<Team>(['teams', 'list'], '/api/teams', { q: search.q, sort: search.sort, limit: 50 });
