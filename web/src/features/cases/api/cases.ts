import type { Query } from '@/lib/http/client';
import { pages } from '@/lib/list/page';
import type { Case } from './case';

/** Cases that fit; `query` is what the server understands, see `rules/case-search`. */
export const casesQuery = (query: Query) =>
  pages<Case>(['cases', 'list'], '/api/cases', { ...query, limit: 60 });
