import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { ErrandFailure } from '../api/errands';
import { pauseIn } from '../rules/pause';

/** Errands and routines in the reader's words; what a newer server brings is called by its name. */
export function useJobWords() {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    const known = (id: string, otherwise: string) => (id in intl.messages ? t(id) : otherwise);
    return {
      kind: (kind: string) => known(`jobs.kind.${kind}`, kind),
      routine: (name: string) => known(`jobs.routine.${name}`, name),
      routineWhat: (name: string) => known(`jobs.routine-what.${name}`, ''),
      failure: ({ sort }: ErrandFailure) => t(`jobs.failure.${sort}`),
      failedBy: ({ sort }: ErrandFailure) => t(`jobs.failed-by.${sort}`),
      every: (seconds: number) => {
        const { value, unit } = pauseIn(seconds);
        const pause = intl.formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
        return t('jobs.every.pause', { pause });
      },
    };
  }, [t, intl]);
}

export type JobWords = ReturnType<typeof useJobWords>;
