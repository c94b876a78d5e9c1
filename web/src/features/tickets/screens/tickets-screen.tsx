import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture, QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList, type ListView } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import type { TicketRow } from '../api/ticket';
import { ticketsQuery } from '../api/tickets';
import { Chips } from '../parts/chips';
import {
  nameOfTicket,
  rowOfTicket,
  useTicketColumns,
  versionOfTicket,
} from '../parts/ticket-columns';
import { TicketFilters } from '../parts/ticket-filters';
import { isFiltered, readable, toQuery, type TicketSearch } from '../rules/ticket-search';

interface Props {
  search: TicketSearch;
  onSearch: (change: Partial<TicketSearch>) => void;
}

/** The reader's tickets; everybody's for those who look after them. */
export function TicketsScreen({ search: asked, onSearch }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const mayLookAtAll = useHasRole('ticket_admin', 'admin');
  const search = readable(asked, mayLookAtAll);
  const list = useList(ticketsQuery(toQuery(search)));
  const create = () => void navigate({ to: '/tickets/new' });
  useKeys('app.page.tickets', [{ press: 'n', say: 'tickets.new', run: create }]);
  const table = <Tickets list={list} search={search} onSearch={onSearch} />;
  return (
    <>
      <PageTitle
        title={t('app.page.tickets')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={<NewTicket />}
      />
      {mayLookAtAll ? (
        <Tabs
          value={search.view ?? 'mine'}
          keepMounted={false}
          onChange={(view) => onSearch({ view: view === 'all' ? 'all' : undefined })}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="mine">{t('tickets.view.mine')}</Tabs.Tab>
            <Tabs.Tab value="all">{t('tickets.view.all')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="mine">{table}</Tabs.Panel>
          <Tabs.Panel value="all">{table}</Tabs.Panel>
        </Tabs>
      ) : (
        table
      )}
    </>
  );
}

interface TableProps extends Props {
  list: ListView<TicketRow>;
}

function Tickets({ list, search, onSearch }: TableProps) {
  const t = useT();
  const navigate = useNavigate();
  const isOfAll = search.view === 'all';
  const columns = useTicketColumns(isOfAll);
  return (
    <>
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })}>
        {isOfAll ? (
          <TicketFilters search={search} onSearch={onSearch} />
        ) : (
          <Chips
            label={t('tickets.box')}
            choices={[
              { value: 'active', label: t('tickets.box.active') },
              { value: 'archive', label: t('tickets.box.archive') },
            ]}
            chosen={[search.box ?? 'active']}
            onPress={(box) => onSearch({ box: box === 'archive' ? 'archive' : undefined })}
          />
        )}
      </FilterBar>
      <DataTable
        label={t('app.page.tickets')}
        columns={columns}
        list={list}
        rowId={rowOfTicket}
        rowLabel={nameOfTicket}
        rowVersion={versionOfTicket}
        onOpen={({ number }) =>
          void navigate({ to: '/tickets/$number', params: { number: String(number) } })
        }
        empty={<NoTickets search={search} onSearch={onSearch} />}
      />
    </>
  );
}

function NoTickets({ search, onSearch }: Props) {
  const t = useT();
  if (isFiltered(search)) {
    const all = { q: undefined, status: undefined, type: undefined };
    return (
      <EmptyState
        picture={<NothingFoundPicture />}
        title={t('tickets.none-found')}
        action={
          <Button variant="default" onClick={() => onSearch(all)}>
            {t('tickets.none-found.clear')}
          </Button>
        }
      >
        {t('tickets.none-found.text')}
      </EmptyState>
    );
  }
  const words = search.view ?? search.box ?? 'active';
  return (
    <EmptyState
      picture={<QueuePicture />}
      title={t(`tickets.none.${words}`)}
      action={words === 'archive' ? null : <NewTicket />}
    >
      {t(`tickets.none.${words}.text`)}
    </EmptyState>
  );
}

function NewTicket() {
  const t = useT();
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      renderRoot={(props) => <Link {...props} to="/tickets/new" />}
    >
      {t('tickets.new')}
    </Button>
  );
}
