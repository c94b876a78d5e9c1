import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '@/components/error-state';
import { Fact, Facts } from '@/components/facts';
import { useT } from '@/lib/i18n/use-t';
import type { BlockedTurn } from '../api/planning-types';
import { blockingQuery } from '../api/runs';
import type { RosterWords } from './use-roster-words';

/** Turns with empty places, and why each person cannot take them. */
export function BlockingPart({ runId, words }: { runId: string; words: RosterWords }) {
  const blocking = useQuery(blockingQuery(runId));
  if (blocking.isError && !blocking.data) {
    return <ErrorState error={blocking.error} onRetry={() => void blocking.refetch()} />;
  }
  if (!blocking.data) return <Skeleton height={120} />;
  return blocking.data.map((turn) => (
    <BlockedPart key={`${turn.day} ${turn.turn}`} blocked={turn} words={words} />
  ));
}

function BlockedPart({ blocked, words }: { blocked: BlockedTurn; words: RosterWords }) {
  const t = useT();
  const intl = useIntl();
  const { day, turn, empty, people } = blocked;
  return (
    <section>
      <Title order={3} mt="sm">
        {words.when(day, turn)}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('roster.empty-places', { count: empty })}
      </Text>
      <Facts>
        {people.map(({ personId, displayName, reasons }) => (
          <Fact key={personId} label={displayName}>
            {reasons.length === 0
              ? t('roster.blocking.could')
              : intl.formatList(
                  reasons.map(({ rule }) => words.rule(rule)),
                  { type: 'conjunction' },
                )}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}
