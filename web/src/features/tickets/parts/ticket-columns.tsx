import { useMemo } from 'react';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { TicketRow } from '../api/ticket';
import { versionOf } from '../rules/row-version';
import { NumberedTitle } from './numbered-title';
import { OpenSteps } from './open-steps';
import { TicketStatus } from './ticket-status';

export const rowOfTicket = (one: TicketRow) => one.id;
export const nameOfTicket = (one: TicketRow) => String(one.number);
export const versionOfTicket = ({ status, open }: TicketRow) =>
  versionOf(status, ...open.flatMap((step) => [step.title, step.status, step.holder?.id]));

export function useTicketColumns(isOfAll: boolean): Column<TicketRow>[] {
  const t = useT();
  return useMemo(() => {
    const columns: Column<TicketRow>[] = [
      {
        id: 'ticket',
        label: t('tickets.ticket'),
        cell: (one) => (
          <NumberedTitle name={String(one.number)} about={one.about || one.typeTitle} />
        ),
      },
      {
        id: 'type',
        label: t('tickets.type'),
        width: 148,
        from: 'md',
        cell: (one) => one.typeTitle,
      },
      {
        id: 'status',
        label: t('tickets.status'),
        width: 132,
        cell: (one) => <TicketStatus status={one.status} />,
      },
      {
        id: 'now',
        label: t('tickets.now'),
        width: '24%',
        from: 'md',
        cell: (one) => <OpenSteps open={one.open} />,
      },
      {
        id: 'submitted',
        label: t('tickets.submitted'),
        align: 'right',
        width: 108,
        from: 'sm',
        cell: (one) => <RelativeTime at={one.createdAt} />,
      },
    ];
    if (isOfAll) {
      columns.splice(4, 0, {
        id: 'submitter',
        label: t('tickets.submitter'),
        width: 156,
        from: 'sm',
        cell: (one) =>
          one.submitter ? (
            <PersonName id={one.submitter.id} name={one.submitter.displayName} />
          ) : null,
      });
    }
    return columns;
  }, [t, isOfAll]);
}
