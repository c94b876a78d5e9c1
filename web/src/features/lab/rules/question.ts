import type { LabQuestion } from '../api/next-picks';
import type { LabSearch } from './lab-search';

export const USUAL_COUNT = 10;

/** What is asked about the queue as it is set. */
export function presentQuestion(search: LabSearch): LabQuestion {
  return {
    queueId: search.queue ?? '',
    at: search.at,
    count: search.count ?? USUAL_COUNT,
    settings: {},
    checkShift: true,
  };
}

/** What is asked about the queue with the changes in the address; null when there are none. */
export function changedQuestion(search: LabSearch): LabQuestion | null {
  const { strategy, maxDays, maxDaysMonth, quotaRule, quotaDays } = search;
  const settings = { strategy, maxDays, maxDaysMonth, quotaRule, quotaDays };
  const isSame = Object.values(settings).every((value) => value === undefined);
  if (isSame && search.shift === undefined) return null;
  return { ...presentQuestion(search), settings, checkShift: search.shift !== 'any' };
}
