import type { Answer, Narrow } from '@/lib/api/answer';
import { pages } from '@/lib/list/page';
import { toQuery, type ErrandState, type JobsSearch } from '../rules/jobs-search';

export type FailureSort = 'database' | 'network' | 'time' | 'memory' | 'fault';

type FailureView = Exclude<Answer<'ErrandView'>['failure'], null>;
export type ErrandFailure = Narrow<FailureView, { sort: FailureSort }>;

/** Something ordered once and not done yet. `about` is the id of what it works on. */
export type Errand = Narrow<
  Answer<'ErrandView'>,
  { state: ErrandState; failure: ErrandFailure | null }
>;

/** Errands come and go with nobody saying so. */
const OFTEN = 4_000;

/** Asked for again while the page can be seen. */
export const errandsQuery = (search: JobsSearch) => ({
  ...pages<Errand>(['jobs'], '/api/jobs/errands', { ...toQuery(search), limit: 100 }),
  refetchInterval: OFTEN,
});
