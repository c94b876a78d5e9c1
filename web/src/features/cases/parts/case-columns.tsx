import { useMemo } from 'react';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { CaseTitle } from './case-title';
import { PriorityMark } from './priority-mark';
import { StateBadge } from './state-badge';

export const rowOfCase = (one: Case) => one.id;
export const nameOfCase = (one: Case) => one.caseId;
export const versionOfCase = (one: Case) => one.version;

export function useCaseColumns(): Column<Case>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'priority',
        label: t('cases.priority'),
        sort: 'priority',
        width: 84,
        from: 'sm',
        cell: (one) => <PriorityMark priority={one.priority} />,
      },
      {
        id: 'case',
        label: t('cases.case'),
        sort: 'caseId',
        cell: (one) => <CaseTitle of={one} withAccount />,
      },
      {
        id: 'queue',
        label: t('cases.queue'),
        width: 120,
        from: 'md',
        cell: (one) => one.queueName,
      },
      {
        id: 'state',
        label: t('cases.state'),
        width: 112,
        cell: (one) => <StateBadge state={one.state} />,
      },
      {
        id: 'holder',
        label: t('cases.holder'),
        width: 176,
        from: 'sm',
        cell: (one) =>
          one.holder ? <PersonName id={one.holder.id} name={one.holder.displayName} /> : null,
      },
      {
        id: 'opened',
        label: t('cases.opened'),
        sort: 'openedAt',
        align: 'right',
        width: 112,
        from: 'sm',
        cell: (one) => <RelativeTime at={one.openedAt} />,
      },
    ],
    [t],
  );
}
