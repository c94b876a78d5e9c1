import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { runQuery } from '../api/runs';
import type { RunDetail } from '../api/planning-types';
import { Comparison } from '../parts/comparison';

interface Props {
  a: string;
  b: string;
  runLink: (run: RunDetail, words: string) => ReactNode;
}

/** Two runs beside each other: what each costs, and where they differ. */
export function CompareScreen({ a, b, runLink }: Props) {
  const t = useT();
  const first = useQuery(runQuery(a));
  const second = useQuery(runQuery(b));
  const failed = [first, second].find(({ isError, data }) => isError && !data);
  return (
    <>
      <PageTitle title={t('roster.compare')}>{t('roster.compare.what')}</PageTitle>
      {failed?.error ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : first.data && second.data ? (
        <Both first={first.data} second={second.data} runLink={runLink} />
      ) : (
        <Skeleton height={300} />
      )}
    </>
  );
}

interface BothProps {
  first: RunDetail;
  second: RunDetail;
  runLink: Props['runLink'];
}

function Both({ first, second, runLink }: BothProps) {
  const t = useT();
  if (!first.best || !second.best) {
    return (
      <EmptyState picture={<NothingFoundPicture />} title={t('roster.compare.none')}>
        {t('roster.run.no-best')}
      </EmptyState>
    );
  }
  return (
    <Comparison
      first={first.best}
      second={second.best}
      firstName={runLink(first, t('roster.compare.first'))}
      secondName={runLink(second, t('roster.compare.second'))}
    />
  );
}
