import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { useT } from '@/lib/i18n/use-t';
import type { Queue } from '../api/queues';

export function useQueueColumns(): Column<Queue>[] {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    const count = (id: 'supporters' | 'waiting' | 'held', label: string): Column<Queue> => ({
      id,
      label,
      sort: id,
      align: 'right',
      width: 'min(104px, 21vw)',
      cell: (queue) =>
        id === 'waiting' && queue.waiting > 0 ? (
          <b>{intl.formatNumber(queue[id])}</b>
        ) : (
          intl.formatNumber(queue[id])
        ),
    });
    return [
      { id: 'name', label: t('queues.name'), sort: 'name', cell: (queue) => <b>{queue.name}</b> },
      {
        id: 'strategy',
        label: t('queues.load'),
        from: 'md',
        width: 190,
        cell: (queue) =>
          queue.policy === 'balanced'
            ? t(`queues.strategy.${queue.strategy}.short`)
            : t('queues.policy.shortest-list'),
      },
      {
        id: 'quota-rule',
        label: t('queues.quotas'),
        from: 'lg',
        width: 160,
        cell: (queue) =>
          queue.policy === 'balanced' ? t(`queues.quota-rule.${queue.quotaRule}.short`) : null,
      },
      { ...count('supporters', t('queues.supporters')), from: 'sm' },
      count('waiting', t('queues.waiting')),
      count('held', t('queues.held')),
    ];
  }, [t, intl]);
}
