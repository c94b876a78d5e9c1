import { useT } from '@/lib/i18n/use-t';
import type { Allowed, Offer, RunDetail } from '../api/planning-types';
import { useRosterWords } from './use-roster-words';

/** What is, or could be, allowed in one week alone, in the reader’s words. */
export function useAllowanceWords(run: Pick<RunDetail, 'hours' | 'people'>) {
  const t = useT();
  const words = useRosterWords(run);
  return {
    offered: (offer: Offer) =>
      t(`roster-run.offer.${offer.kind}`, { ...values(offer), now: offer.now }),
    allowed: (some: Allowed) => t(`roster-run.allowed.${some.kind}`, values(some)),
  };

  function values({ person, day, start, group, most }: Allowed) {
    const turn = start === null ? -1 : run.hours.indexOf(start);
    return {
      name: words.name(person),
      when: day ? words.when(day, turn < 0 ? null : turn) : '',
      group: group ?? '',
      most,
    };
  }
}
