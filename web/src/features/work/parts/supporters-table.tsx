import { Button, Group } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { EmptyState } from '@/components/empty-state';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { asList } from '@/lib/list/as-list';
import { useHasRole, useSession } from '@/lib/session/session';
import type { Queue } from '../api/queues';
import { supportersQuery, type Supporter } from '../api/supporters';
import { AddSupportersDialog } from './add-supporters-dialog';
import { useSupporterColumns } from './supporter-columns';
import { useLinkDeeds } from './use-link-deeds';

interface Props {
  queue: Queue;
  onOpen: (personId: string) => void;
}

const supporterId = (one: Supporter) => one.personId;
const supporterName = (one: Supporter) => one.displayName;
const supporterVersion = (one: Supporter) => one.version * 1e6 + one.held;
const itself = (all: Supporter[]) => all;

/** Who supports a queue, and on which terms. */
export function SupportersTable({ queue, onOpen }: Props) {
  const t = useT();
  const { person: me } = useSession();
  const isAdmin = useHasRole('admin');
  const query = useQuery(supportersQuery(queue.id));
  const deeds = useLinkDeeds();
  const [isAdding, setAdding] = useState(false);
  const columns = useSupporterColumns({
    onSet: ({ personId, active, quota }, change) =>
      deeds.set({ queueId: queue.id, personId, active, quota, ...change }),
    onRemove: ({ personId, active, quota, displayName }) =>
      deeds.remove(
        { queueId: queue.id, personId, active, quota },
        { person: displayName, queue: queue.name },
      ),
  });
  const add = () => setAdding(true);
  useKeys(
    'queues.supporters',
    isAdmin ? [{ press: 'n', say: 'queues.supporters.add', run: add }] : [],
  );
  const supportsToo = query.data?.some(({ personId }) => personId === me.id) ?? true;
  const buttons = (
    <Group gap="xs">
      {supportsToo ? null : (
        <Button
          variant="default"
          onClick={() => deeds.set({ queueId: queue.id, personId: me.id, active: true, quota: 1 })}
        >
          {t('queues.supporters.join')}
        </Button>
      )}
      {isAdmin ? (
        <Button leftSection={<IconUserPlus size={16} aria-hidden="true" />} onClick={add}>
          {t('queues.supporters.add')}
        </Button>
      ) : null}
    </Group>
  );
  return (
    <>
      {query.data && query.data.length > 0 ? (
        <Group justify="flex-end" mb="xs">
          {buttons}
        </Group>
      ) : null}
      <DataTable
        label={t('queues.supporters')}
        columns={columns}
        list={asList(query, itself)}
        rowId={supporterId}
        rowLabel={supporterName}
        rowVersion={supporterVersion}
        onOpen={({ personId }) => onOpen(personId)}
        empty={
          <EmptyState
            picture={<PeoplePicture />}
            title={t(queue.open ? 'queues.open.none' : 'queues.supporters.none')}
            action={buttons}
          >
            {t(queue.open ? 'queues.open.none.text' : 'queues.supporters.none.text')}
          </EmptyState>
        }
      />
      {isAdding ? (
        <AddSupportersDialog
          queue={queue}
          present={new Set(query.data?.map(({ personId }) => personId))}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
