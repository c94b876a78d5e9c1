import { Skeleton, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/error-state';
import type { QueuePeriod } from '../rules/load-search';
import classes from './insight.module.css';

export interface PartProps {
  period: QueuePeriod;
  /** Whether a team is chosen, of which this part knows nothing: items wait in queues. */
  isOfTeam: boolean;
}

interface Props<T> {
  query: UseQueryResult<T[]>;
  /** Said when there is nothing. */
  none: string;
  children: (found: T[]) => ReactNode;
}

/** A report that is being fetched, failed, empty or there. */
export function PartState<T>({ query, none, children }: Props<T>) {
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton height={120} />;
  if (query.data.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <div className={query.isPlaceholderData ? classes.stale : undefined}>
      {children(query.data)}
    </div>
  );
}
