import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { ErrorState } from '@/components/error-state';
import { useHasRole } from '@/lib/session/session';
import { taskByNumberQuery } from '../api/task-by-number';

interface Props {
  ticket: string;
  number: number;
}

/** Finds the task that is called so, as notices and the audit call it, and opens it. */
export function NamedTaskScreen({ ticket, number }: Props) {
  const seesAll = useHasRole('ticket_admin', 'admin', 'workflow_creator');
  const query = useQuery(taskByNumberQuery(ticket, number, seesAll));
  if (query.data) return <Navigate to="/tasks/$id" params={{ id: query.data }} replace />;
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Skeleton height={420} />;
}
