import { Button, Skeleton, Stack, Tabs, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ErrorState } from '@/components/error-state';
import { Fact, Facts } from '@/components/facts';
import { PageTitle } from '@/components/page-title';
import { Section } from '@/components/section';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { queueQuery, type Queue } from '../api/queues';
import { DeleteQueueDialog } from '../parts/delete-queue-dialog';
import { QueueCounts } from '../parts/queue-counts';
import { QueueForm } from '../parts/queue-form';
import { SupportersTable } from '../parts/supporters-table';
import { useQueueWords } from '../parts/use-queue-words';

export type QueueTab = 'supporters' | 'settings';

interface Props {
  queueId: string;
  tab: QueueTab;
  onTab: (tab: QueueTab) => void;
  onPerson: (personId: string) => void;
  onDeleted: () => void;
  casesLink: (state: 'waiting' | 'parked' | 'held', children: ReactNode) => ReactNode;
}

/** One queue: what is open in it, who supports it, and how it shares its work out. */
export function QueueScreen({ queueId, ...props }: Props) {
  const query = useQuery(queueQuery(queueId));
  if (query.isPending) {
    return (
      <Stack gap="md" aria-busy="true">
        <Skeleton height={28} width={220} />
        <Skeleton height={48} width={320} />
        <Skeleton height={240} />
      </Stack>
    );
  }
  if (!query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const reload = async () => (await query.refetch()).data;
  return <OneQueue queue={query.data} reload={reload} {...props} />;
}

interface OneProps extends Omit<Props, 'queueId'> {
  queue: Queue;
  /** The newest version. */
  reload: () => Promise<Queue | undefined>;
}

function OneQueue({ queue, tab, onTab, onPerson, onDeleted, reload, casesLink }: OneProps) {
  const t = useT();
  const words = useQueueWords();
  return (
    <>
      <PageTitle title={queue.name}>{words.turn(queue)}</PageTitle>
      <QueueCounts queue={queue} casesLink={casesLink} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) => onTab(value === 'settings' ? 'settings' : 'supporters')}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="supporters">{t('queues.supporters')}</Tabs.Tab>
          <Tabs.Tab value="settings">{t('queues.settings')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="supporters">
          <Text size="sm" c="dimmed" mb="sm" maw={720}>
            {words.quotas(queue)}
          </Text>
          {queue.open ? (
            <Text size="sm" c="dimmed" mb="sm" maw={720}>
              {t('queues.open.supporters')}
            </Text>
          ) : null}
          <SupportersTable queue={queue} onOpen={onPerson} />
        </Tabs.Panel>
        <Tabs.Panel value="settings">
          {queue.mayEdit ? (
            <Settings queue={queue} onDeleted={onDeleted} reload={reload} />
          ) : (
            <SettingsInWords queue={queue} />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Settings({ queue, onDeleted, reload }: Pick<OneProps, 'queue' | 'onDeleted' | 'reload'>) {
  const t = useT();
  const { done } = useNotice();
  const [isDeleting, setDeleting] = useState(false);
  // Live news brings newer versions; the form keeps the one it was opened with, and the server compares.
  const [opened, setOpened] = useState(queue);
  return (
    <>
      <QueueForm
        key={opened.version}
        queue={opened}
        onReload={() => void reload().then((newest) => newest && setOpened(newest))}
        onSaved={(saved) => {
          setOpened(saved);
          done(t('queues.saved', { name: saved.name }));
        }}
      />
      <Section title={t('queues.delete')} intro={t('queues.delete.what')}>
        <Button
          variant="default"
          c="var(--mantine-color-error)"
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={() => setDeleting(true)}
        >
          {t('queues.delete-named', { name: queue.name })}
        </Button>
      </Section>
      {isDeleting ? (
        <DeleteQueueDialog queue={queue} onDeleted={onDeleted} onClose={() => setDeleting(false)} />
      ) : null}
    </>
  );
}

/** For those who may not change them. */
function SettingsInWords({ queue }: { queue: Queue }) {
  const t = useT();
  const words = useQueueWords();
  return (
    <Facts>
      <Fact label={t('queues.kind')}>{words.kind(queue)}</Fact>
      <Fact label={t('queues.section.turn')}>{words.turn(queue)}</Fact>
      {queue.open ? <Fact label={t('queues.open')}>{t('queues.open.why')}</Fact> : null}
      <Fact label={t('queues.section.quotas')}>{words.quotas(queue)}</Fact>
      <Fact label={t('queues.section.limit')}>{words.limit(queue)}</Fact>
      <Fact label={t('queues.pattern')}>
        <code>{queue.casePattern}</code>
      </Fact>
      <Fact label={t('queues.zone')}>{queue.zone.replaceAll('_', ' ')}</Fact>
    </Facts>
  );
}
