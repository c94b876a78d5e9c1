import { List, Modal, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '@/components/error-state';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import { reasonsQuery, type CreditMove, type HadTurn, type Weeks } from '../api/fairness';
import type { Measure } from '../rules/fairness-search';
import { reasonsOf } from '../rules/reasons';
import type { Asked } from './fairness-table';

interface Props {
  asked: Asked;
  measure: Measure;
  weeks: Weeks;
  onClose: () => void;
}

/** What one figure is made of: which turns of which weeks, or which movements of credit. */
export function ReasonsDialog({ asked, measure, weeks, onClose }: Props) {
  const t = useT();
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('roster-fairness.reasons', {
        name: asked.person.displayName,
        figure: t(`roster-fairness.measure.${measure}`),
      })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Shown asked={asked} measure={measure} weeks={weeks} />
    </Modal>
  );
}

function Shown({ asked, measure, weeks }: Omit<Props, 'onClose'>) {
  const t = useT();
  const intl = useIntl();
  const found = useQuery(reasonsQuery(asked.person.personId, weeks));
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data) return <Skeleton height={160} />;
  const { turns, credits, before } = reasonsOf(found.data, measure, asked.week);
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  if (measure !== 'credit' && turns.length === 0) {
    return <Text c="dimmed">{t('roster-fairness.reasons.none')}</Text>;
  }
  return (
    <List size="sm" spacing={4}>
      {measure === 'credit' ? (
        <List.Item>{t('roster-fairness.before', { credit: number(before) })}</List.Item>
      ) : null}
      {measure === 'credit' && credits.length === 0 ? (
        <List.Item c="dimmed">{t('roster-fairness.reasons.unmoved')}</List.Item>
      ) : null}
      {credits.map((move, at) => (
        <Credit key={at} move={move} />
      ))}
      {turns.map((turn) => (
        <Turn key={`${turn.date} ${turn.turn}`} turn={turn} />
      ))}
    </List>
  );
}

function Turn({ turn }: { turn: HadTurn }) {
  const t = useT();
  const intl = useIntl();
  const day = intl.formatDate(utcMidnight(turn.date), { dateStyle: 'full', timeZone: 'UTC' });
  const marks = [
    ...(turn.isFirstLine ? [t('roster-fairness.measure.firstLine')] : []),
    ...(turn.isFridayAfternoon ? [t('roster-fairness.measure.fridayAfternoon')] : []),
    ...(turn.undesired ? [t('roster-fairness.undesired', { reason: turn.undesired })] : []),
  ];
  return (
    <List.Item>
      {t('roster-fairness.turn', { day, from: turn.from, to: turn.to, number: turn.number })}
      {marks.length > 0 ? (
        <Text size="xs" c="dimmed">
          {intl.formatList(marks, { type: 'unit' })}
        </Text>
      ) : null}
    </List.Item>
  );
}

const WHYS = ['published', 'swap', 'edit', 'import', 'by-hand'] as const;

function Credit({ move }: { move: CreditMove }) {
  const t = useT();
  const intl = useIntl();
  const week = intl.formatDate(utcMidnight(move.countsIn), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const known = WHYS.find((why) => why === move.why);
  return (
    <List.Item>
      {t('roster-fairness.credit', {
        amount: intl.formatNumber(move.amount, { signDisplay: 'always' }),
        why: known ? t(`roster-fairness.why.${known}`) : move.why,
        week,
      })}
      {move.reason === '' ? null : <Text size="sm">{move.reason}</Text>}
      {move.byName === '' ? null : (
        <Text size="xs" c="dimmed">
          {t('roster-fairness.by', {
            name: move.byName,
            at: intl.formatDate(move.at, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Text>
      )}
    </List.Item>
  );
}
