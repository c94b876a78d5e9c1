import { useMemo } from 'react';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { TaskRow } from '../api/task';
import { versionOf } from '../rules/row-version';
import { NumberedTitle } from './numbered-title';
import { TaskStatus } from './task-status';

export const rowOfTask = (one: TaskRow) => one.id;
export const nameOfTask = (one: TaskRow) => one.title;
export const versionOfTask = ({ status, holder, failures }: TaskRow) =>
  versionOf(status, holder?.id, failures);

export function useTaskColumns(isOfAll: boolean): Column<TaskRow>[] {
  const t = useT();
  return useMemo(() => {
    const columns: Column<TaskRow>[] = [
      {
        id: 'task',
        label: t('tickets.task'),
        cell: (one) => <NumberedTitle name={one.title} about={one.about} />,
      },
      {
        id: 'ticket',
        label: t('tickets.ticket'),
        align: 'right',
        width: 84,
        from: 'sm',
        cell: (one) => one.ticket,
      },
      {
        id: 'status',
        label: t('tickets.status'),
        width: 132,
        cell: (one) => <TaskStatus status={one.status} />,
      },
      {
        id: 'opened',
        label: t('tickets.opened'),
        align: 'right',
        width: 112,
        from: 'sm',
        cell: (one) => <RelativeTime at={one.createdAt} />,
      },
    ];
    if (isOfAll) {
      columns.splice(3, 0, {
        id: 'holder',
        label: t('tickets.holder'),
        width: 176,
        from: 'md',
        cell: (one) =>
          one.holder ? <PersonName id={one.holder.id} name={one.holder.displayName} /> : null,
      });
    }
    return columns;
  }, [t, isOfAll]);
}
