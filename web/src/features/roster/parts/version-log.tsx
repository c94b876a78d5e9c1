import { Button, Group, Skeleton, Table, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { ErrorState } from '@/components/error-state';
import { RelativeTime } from '@/components/relative-time';
import { address } from '@/lib/http/client';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { utcMidnight } from '@/lib/time/calendar';
import { logQuery } from '../api/versions';
import type { LogView } from '../api/week-views';

const HEADS = ['at', 'by', 'number', 'kind', 'turn', 'from', 'to', 'comment'] as const;

/** Who changed which place of a week, when, from whom to whom; also as a file. */
export function VersionLog({ monday }: { monday: string }) {
  const t = useT();
  const list = useList(logQuery(monday));
  return (
    <section>
      <Group justify="space-between" mt="xl" mb="sm">
        <Title order={2}>{t('versions.log')}</Title>
        <Button
          component="a"
          href={address(`/api/roster/weeks/${monday}/changes.csv`)}
          download
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('versions.log.csv')}
        </Button>
      </Group>
      {list.state === 'loading' ? <Skeleton height={160} /> : null}
      {list.state === 'failed' && list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : null}
      {list.state === 'ready' && list.items.length === 0 ? (
        <Text c="dimmed">{t('versions.log.none')}</Text>
      ) : null}
      {list.items.length > 0 ? <Entries entries={list.items} /> : null}
      {list.hasMore ? (
        <Button mt="sm" variant="default" loading={list.isLoadingMore} onClick={list.loadMore}>
          {t('ui.table.more', { shown: list.items.length, total: list.total })}
        </Button>
      ) : null}
    </section>
  );
}

function Entries({ entries }: { entries: readonly LogView[] }) {
  const t = useT();
  const intl = useIntl();
  const when = ({ date, start, end }: LogView) => {
    const day = intl.formatDate(utcMidnight(date), {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    });
    return start && end
      ? t('roster.when', { day, turn: t('roster.turn', { from: start, to: end }) })
      : day;
  };
  const name = (id: string | null | undefined, known: string | null | undefined) =>
    id ? (known ?? t('roster.somebody')) : t('roster.nobody');
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table aria-label={t('versions.log')}>
        <Table.Thead>
          <Table.Tr>
            {HEADS.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`versions.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry, at) => (
            <Table.Tr key={at}>
              <Table.Td>
                <RelativeTime at={entry.at} />
              </Table.Td>
              <Table.Td>{entry.byName}</Table.Td>
              <Table.Td className="num">{entry.number}</Table.Td>
              <Table.Td>{t(`versions.kind.${entry.kind}`)}</Table.Td>
              <Table.Td>{when(entry)}</Table.Td>
              <Table.Td>{name(entry.from, entry.fromName)}</Table.Td>
              <Table.Td>{name(entry.to, entry.toName)}</Table.Td>
              <Table.Td>{entry.comment}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
