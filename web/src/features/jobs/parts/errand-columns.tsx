import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Errand } from '../api/errands';
import { ErrandSubject } from './errand-subject';
import { ErrandBadge } from './job-badges';
import type { JobWords } from './use-job-words';

/** @param busy the id of the errand that is being asked for */
export function useErrandColumns(
  words: JobWords,
  busy: string | undefined,
  onTry: (errand: Errand) => void,
): Column<Errand>[] {
  const t = useT();
  const intl = useIntl();
  return useMemo(
    () => [
      {
        id: 'what',
        label: t('jobs.what-is-done'),
        cell: (errand) => <ErrandSubject errand={errand} words={words} />,
      },
      {
        id: 'state',
        label: t('jobs.state'),
        width: 'min(190px, 46vw)',
        cell: ({ state }) => <ErrandBadge state={state} />,
      },
      {
        id: 'since',
        label: t('jobs.since'),
        width: 120,
        from: 'md',
        cell: ({ since }) => <RelativeTime at={since} />,
      },
      {
        id: 'next',
        label: t('jobs.next'),
        width: 130,
        from: 'md',
        cell: ({ next }) => (next === null ? null : <RelativeTime at={next} />),
      },
      {
        id: 'failures',
        label: t('jobs.failures'),
        align: 'right',
        width: 110,
        from: 'md',
        cell: ({ failures }) => intl.formatNumber(failures),
      },
      {
        id: 'failure',
        label: t('jobs.failure'),
        width: 170,
        from: 'lg',
        cell: ({ failure }) => (failure === null ? null : words.failedBy(failure)),
      },
      {
        id: 'do',
        label: t('jobs.try'),
        isLabelHidden: true,
        align: 'right',
        width: 130,
        from: 'sm',
        cell: (errand) =>
          errand.canBeHurried ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={busy === errand.id}
              aria-label={t('jobs.try-named', { name: words.kind(errand.kind) })}
              onClick={() => onTry(errand)}
            >
              {t('jobs.try')}
            </Button>
          ) : null,
      },
    ],
    [t, intl, words, busy, onTry],
  );
}
