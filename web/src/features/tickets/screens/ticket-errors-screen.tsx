import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { DonePicture } from '@/components/pictures';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { ERROR_STATUSES, ticketErrorsQuery, type TicketError } from '../api/ticket-errors';
import { Chips } from '../parts/chips';
import { ErrorDetail } from '../parts/error-detail';
import { ErrorStatus } from '../parts/error-status';
import { NumberedTitle } from '../parts/numbered-title';
import { statusesOf, toggled, type ErrorSearch } from '../rules/error-search';

interface Props {
  search: ErrorSearch;
  onSearch: (change: Partial<ErrorSearch>) => void;
}

const idOf = (error: TicketError) => error.id;
const nameOf = (error: TicketError) => error.ticket;
const versionOf = (error: TicketError) => error.version;

/** Why tickets do not go on by themselves, and what is done about it. */
export function TicketErrorsScreen({ search, onSearch }: Props) {
  const t = useT();
  const shown = statusesOf(search);
  const list = useList(ticketErrorsQuery({ status: shown }));
  const columns = useErrorColumns();
  return (
    <>
      <PageTitle
        title={t('app.page.ticket-errors')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
      >
        {t('tickets.errors.what')}
      </PageTitle>
      <div style={{ marginBottom: 12 }}>
        <Chips
          label={t('tickets.status')}
          choices={ERROR_STATUSES.map((value) => ({
            value,
            label: t(`tickets.error-status.${value}`),
          }))}
          chosen={shown}
          onPress={(status) => onSearch({ status: toggled(search, status), look: undefined })}
        />
      </div>
      <DataTable
        label={t('app.page.ticket-errors')}
        columns={columns}
        list={list}
        rowId={idOf}
        rowLabel={nameOf}
        rowVersion={versionOf}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: ({ ticket }) => t('tickets.numbered', { number: ticket }),
          render: (error) => <ErrorDetail key={error.id} of={error} />,
        }}
        empty={
          <EmptyState picture={<DonePicture />} title={t('tickets.errors.none')}>
            {t('tickets.errors.none.text')}
          </EmptyState>
        }
      />
    </>
  );
}

function useErrorColumns(): Column<TicketError>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'error',
        label: t('tickets.error'),
        cell: (error) => <NumberedTitle name={error.ticket} about={error.message} />,
      },
      {
        id: 'type',
        label: t('tickets.error.type'),
        width: 190,
        from: 'md',
        cell: (error) => t(`tickets.error-type.${error.type}`),
      },
      {
        id: 'status',
        label: t('tickets.status'),
        width: 124,
        cell: (error) => <ErrorStatus status={error.status} />,
      },
      {
        id: 'times',
        label: t('tickets.error.times'),
        align: 'right',
        width: 72,
        from: 'md',
        cell: (error) => error.times,
      },
      {
        id: 'first',
        label: t('tickets.error.first'),
        align: 'right',
        width: 112,
        from: 'sm',
        cell: (error) => <RelativeTime at={error.createdAt} />,
      },
    ],
    [t],
  );
}
