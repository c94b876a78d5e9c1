import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/error-state';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import type { RunDetail } from '../api/planning-types';
import { movesQuery, type RepairMove, type RepairMoves } from '../api/repair';
import { useRosterWords } from './use-roster-words';

interface Props {
  run: RunDetail;
  hours: readonly string[];
}

/** The turns a repair moves: when, from whom, to whom and why. */
export function MovesPart({ run, hours }: Props) {
  const moves = useQuery(movesQuery(run.id, `${run.state} ${run.cost ?? ''}`));
  if (moves.isError && !moves.data) {
    return <ErrorState error={moves.error} onRetry={() => void moves.refetch()} />;
  }
  return moves.data ? <Shown moves={moves.data} hours={hours} /> : <Skeleton height={120} />;
}

function Shown({ moves, hours }: { moves: RepairMoves; hours: readonly string[] }) {
  const t = useT();
  const words = useRosterWords({ hours: [...hours], people: moves.people });
  if (moves.moves.length === 0) return <Text c="dimmed">{t('roster-repair.none')}</Text>;
  return (
    <NumberTable
      label={t('roster-repair.moves')}
      head={[
        t('roster-repair.when'),
        t('roster-repair.from'),
        t('roster-repair.to'),
        t('roster-repair.why'),
      ]}
    >
      <tbody>
        {moves.moves.map((move) => (
          <tr key={`${move.day} ${move.turn} ${move.from ?? ''} ${move.to ?? ''}`}>
            <th scope="row">{words.when(move.day, move.turn)}</th>
            <td>{words.name(move.from ?? null)}</td>
            <td>{words.name(move.to ?? null)}</td>
            <td title={move.why.text ?? undefined}>
              <Why why={move.why} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}

interface WhyProps {
  why: RepairMove['why'];
  words: ReturnType<typeof useRosterWords>;
}

function Why({ why, words }: WhyProps) {
  const t = useT();
  switch (why.code) {
    case 'breaks':
      return t('roster-repair.why.breaks', { rule: words.rule(why.rule ?? '') });
    case 'needed-elsewhere':
      return t('roster-repair.why.needed-elsewhere', {
        when: why.day ? words.when(why.day, why.turn ?? null) : '',
      });
    case 'gone':
    case 'was-empty':
    case 'makes-room':
      return t(`roster-repair.why.${why.code}`);
  }
}
