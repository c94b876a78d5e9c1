import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import { waitingQuery, type QueueWaiting } from '../api/waiting';
import { inUnit } from '../rules/duration';
import classes from './insight.module.css';
import { PartState, type PartProps } from './part-state';

const TIMES = ['median', 'p90', 'max'] as const satisfies (keyof QueueWaiting)[];

/** How long cases waited for their first holder. */
export function WaitingPart({ period, isOfTeam }: PartProps) {
  const t = useT();
  const intl = useIntl();
  const id = useId();
  const waiting = useQuery(waitingQuery(period));
  const length = (seconds: number) => {
    const { value, unit } = inUnit(seconds);
    return intl.formatNumber(value, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    });
  };
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={2} id={id}>
        {t('insight.waiting')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('insight.waiting.what')}
        {isOfTeam ? <> {t('insight.all-teams')}</> : null}
      </Text>
      <PartState query={waiting} none={t('insight.waiting.none')}>
        {(queues) => (
          <NumberTable
            label={t('insight.waiting')}
            head={[
              t('insight.queue'),
              t('insight.waiting.count'),
              t('insight.waiting.open'),
              ...TIMES.map((time) => t(`insight.waiting.${time}`)),
            ]}
          >
            <tbody>
              {queues.map((queue) => (
                <tr key={queue.queueId}>
                  <th scope="row">{queue.queueName}</th>
                  <td>{intl.formatNumber(queue.count)}</td>
                  <td>{intl.formatNumber(queue.open)}</td>
                  {TIMES.map((time) => (
                    <td key={time}>{queue.count === 0 ? NONE : length(queue[time])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </NumberTable>
        )}
      </PartState>
    </section>
  );
}

const NONE = '–';
