import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, http } from '@/lib/http/client';
import type { LoadSearch } from '../rules/load-search';

// Types by hand until the server's OpenAPI document exists: replace with lib/api/schema.d.ts.
export interface PersonLoad {
  personId: string;
  username: string;
  displayName: string;
  /** One a window. */
  counts: number[];
  total: number;
}

export interface WindowSpread {
  window: number;
  people: number;
  min: number;
  max: number;
  mean: number;
  stdev: number;
}

export interface Load {
  /** Days from one to another, both included. */
  windows: { from: string; to: string }[];
  people: PersonLoad[];
  spread: WindowSpread[];
}

const PATH = '/api/insight/load';

/** Cases of each person in each window of a period. */
export const loadQuery = (search: LoadSearch) =>
  queryOptions({
    queryKey: ['insight', 'load', asked(search)],
    queryFn: ({ signal }) => http.get<Load>(PATH, { query: asked(search), signal }),
    placeholderData: keepPreviousData,
  });

/** The same as a file. */
export function loadCsv(search: LoadSearch): string {
  return address(`${PATH}.csv`, asked(search));
}

function asked({ from, to, days, team, queue }: LoadSearch) {
  return { from, to, days, team, queue };
}
