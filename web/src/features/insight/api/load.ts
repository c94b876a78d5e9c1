import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { address, http } from '@/lib/http/client';
import type { LoadSearch } from '../rules/load-search';

/** One count a window. */
export type PersonLoad = Answer<'PersonLoad'>;

export type WindowSpread = Answer<'SpreadView'>;

/** Windows are days from one to another, both included. */
export type Load = Answer<'LoadView'>;

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
