import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture, QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import type { ListSearch } from '@/lib/list/list-search';
import { useList } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import { queuesQuery, type Queue } from '../api/queues';
import { useQueueColumns } from '../parts/queue-columns';

interface Props {
  search: ListSearch;
  onSearch: (change: Partial<ListSearch>) => void;
  onOpen: (queueId: string) => void;
  onCreate: () => void;
}

const queueId = (queue: Queue) => queue.id;
const queueName = (queue: Queue) => queue.name;
/** Counts change without a new version, and should glow as well. */
const queueState = (queue: Queue) =>
  queue.version * 1e9 + queue.waiting * 1e6 + queue.held * 1e3 + queue.supporters;

export function QueuesScreen({ search, onSearch, onOpen, onCreate }: Props) {
  const t = useT();
  const list = useList(queuesQuery(search));
  const mayCreate = useHasRole('admin');
  const columns = useQueueColumns();
  useKeys(
    'app.page.queues',
    mayCreate ? [{ press: 'n', say: 'app.page.queues.new', run: onCreate }] : [],
  );
  const newQueue = mayCreate ? (
    <Button leftSection={<IconPlus size={16} />} onClick={onCreate}>
      {t('app.page.queues.new')}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={t('app.page.queues')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={newQueue}
      />
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })} />
      <DataTable
        label={t('app.page.queues')}
        columns={columns}
        list={list}
        rowId={queueId}
        rowLabel={queueName}
        rowVersion={queueState}
        sort={search.sort}
        onSort={(sort) => onSearch({ sort })}
        onOpen={(queue) => onOpen(queue.id)}
        empty={<NoQueues isSearch={search.q !== undefined} action={newQueue} />}
      />
    </>
  );
}

function NoQueues({ isSearch, action }: { isSearch: boolean; action: ReactNode }) {
  const t = useT();
  return isSearch ? (
    <EmptyState picture={<NothingFoundPicture />} title={t('queues.none-found')}>
      {t('queues.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState picture={<QueuePicture />} title={t('queues.none')} action={action}>
      {t('queues.none.text')}
    </EmptyState>
  );
}
