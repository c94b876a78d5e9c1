import { Button, Group, Skeleton, Title } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '@/components/error-state';
import { useT } from '@/lib/i18n/use-t';
import { useHasRole, useSession } from '@/lib/session/session';
import { versionQuery } from '../api/versions';
import type { VersionHead } from '../api/week-views';
import { RestoreDialog } from './restore-dialog';
import { Timetable } from './timetable';
import { VersionDifference } from './version-difference';
import { WeekFacts } from './week-facts';

interface Props {
  monday: string;
  shown: VersionHead;
  /** What it is compared with. */
  other: VersionHead | null;
  /** The number in force. */
  newest: number;
}

/** One version as a timetable, or what is between it and another one; planners put it in force again. */
export function VersionView({ monday, shown, other, newest }: Props) {
  const t = useT();
  const mayRestore = useHasRole('admin', 'planner') && shown.number !== newest;
  const [isAsking, setAsking] = useState(false);
  const [older, newer] = [shown, other ?? shown].sort((one, two) => one.number - two.number);
  return (
    <section>
      <Group justify="space-between" mt="lg" mb="sm">
        <Title order={2}>
          {other && older && newer
            ? t('versions.between', { older: older.number, newer: newer.number })
            : t('versions.version', { number: shown.number })}
        </Title>
        {mayRestore ? (
          <Button
            variant="default"
            leftSection={<IconRestore size={16} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('versions.restore', { number: shown.number })}
          </Button>
        ) : null}
      </Group>
      {other && older && newer ? (
        <VersionDifference monday={monday} older={older.number} newer={newer.number} />
      ) : (
        <OneVersion monday={monday} number={shown.number} />
      )}
      {isAsking ? (
        <RestoreDialog
          monday={monday}
          number={shown.number}
          newest={newest}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

function OneVersion({ monday, number }: { monday: string; number: number }) {
  const me = useSession().person.id;
  const version = useQuery(versionQuery(monday, number));
  if (version.isError && !version.data) {
    return <ErrorState error={version.error} onRetry={() => void version.refetch()} />;
  }
  if (!version.data) return <Skeleton height={300} />;
  const { data } = version;
  return (
    <>
      <WeekFacts grid={data} />
      <Timetable grid={data} monday={monday} today="" me={me} days={data.days} />
    </>
  );
}
