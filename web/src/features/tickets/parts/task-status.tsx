import { StatusBadge } from '@/components/status-badge';
import { STATUS_LOOKS } from '@/components/workflow-drawing/looks';
import { useT } from '@/lib/i18n/use-t';
import type { TaskStatus as Status } from '../api/task';

/** Where a task stands. */
export function TaskStatus({ status }: { status: Status }) {
  const t = useT();
  return <StatusBadge {...STATUS_LOOKS[status]}>{t(`tickets.task-status.${status}`)}</StatusBadge>;
}
