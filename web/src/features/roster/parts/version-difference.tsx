import { Skeleton, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ErrorState } from '@/components/error-state';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { useSession } from '@/lib/session/session';
import { logQuery, versionQuery } from '../api/versions';
import type { RosterWeek } from '../api/week-types';
import { differencesOf, mergedGrid } from '../rules/version-changes';
import { Timetable } from './timetable';
import { useRosterWords } from './use-roster-words';

interface Props {
  monday: string;
  older: number;
  newer: number;
}

/** What became of one version until another: in the timetable, and as a list. */
export function VersionDifference({ monday, older, newer }: Props) {
  const first = useQuery(versionQuery(monday, older));
  const second = useQuery(versionQuery(monday, newer));
  const failed = [first, second].find(({ isError, data }) => isError && !data);
  if (failed?.error) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  return first.data && second.data ? (
    <Both monday={monday} older={first.data} newer={second.data} />
  ) : (
    <Skeleton height={300} />
  );
}

interface BothProps {
  monday: string;
  older: RosterWeek;
  newer: RosterWeek;
}

function Both({ monday, older, newer }: BothProps) {
  const t = useT();
  const me = useSession().person.id;
  const { items: log } = useList(logQuery(monday));
  const { grid, changes } = useMemo(() => mergedGrid(older, newer), [older, newer]);
  const found = differencesOf(older, newer, log);
  const words = useRosterWords(grid);
  const labels = { came: t('versions.came'), left: t('versions.left') };
  if (found.length === 0) return <Text c="dimmed">{t('versions.same')}</Text>;
  return (
    <>
      <Timetable
        grid={grid}
        monday={monday}
        today=""
        me={me}
        days={grid.days}
        changes={{ of: changes, labels }}
      />
      <Table.ScrollContainer minWidth={520} mt="lg">
        <Table aria-label={t('versions.differences', { count: found.length })}>
          <Table.Thead>
            <Table.Tr>
              {(['turn', 'from', 'to', 'by', 'at'] as const).map((head) => (
                <Table.Th key={head} scope="col">
                  {t(`versions.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map(({ day, turn, from, to, last }) => (
              <Table.Tr key={`${day} ${turn} ${from} ${to}`}>
                <Table.Th scope="row">{words.when(day, turn)}</Table.Th>
                <Table.Td>{words.name(from)}</Table.Td>
                <Table.Td>{words.name(to)}</Table.Td>
                <Table.Td>{last?.byName}</Table.Td>
                <Table.Td>{last ? <RelativeTime at={last.at} /> : null}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
