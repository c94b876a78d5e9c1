import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '@/components/error-state';
import { NumberTable } from '@/components/number-table';
import { PersonName } from '@/components/people/person-name';
import { saveAs, toCsv } from '@/lib/file/csv';
import { useT } from '@/lib/i18n/use-t';
import type { CaseImport } from '../api/import';
import { comparisonQuery, type Comparison, type Spread } from '../api/import-comparison';
import classes from './import-comparison.module.css';

/** What fair sharing makes of the past: who had how much then, and who would have. */
export function ImportComparison({ of }: { of: CaseImport }) {
  const t = useT();
  const id = useId();
  const query = useQuery(comparisonQuery(of.id));
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton height={160} mb="lg" />;
  const found = query.data;
  if (found.cases === 0) return null;
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Group justify="space-between" align="end" mb="xs">
        <div>
          <Title order={2} id={id}>
            {t('imports.comparison')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('imports.comparison.what', { count: found.cases })}
          </Text>
        </div>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => saveAs(`${of.fileName}-people.csv`, asCsv(found))}
        >
          {t('imports.comparison.csv')}
        </Button>
      </Group>
      <Queues of={found} />
      <details className={classes.people}>
        <summary>{t('imports.comparison.people', { count: found.people.length })}</summary>
        <People of={found} />
      </details>
    </section>
  );
}

/** One row over all queues, then one for each in which there was something to share. */
function Queues({ of }: { of: Comparison }) {
  const t = useT();
  const shared = of.queues.filter(({ handled }) => handled.people > 1);
  const most = Math.max(...[of, ...shared].flatMap((one) => [one.handled.max, one.assigned.max]));
  return (
    <NumberTable
      label={t('imports.comparison')}
      head={[
        t('imports.field.queue'),
        t('imports.comparison.cases'),
        t('imports.people'),
        t('imports.comparison.handled'),
        t('imports.comparison.assigned'),
      ]}
    >
      <tbody>
        <Line name={t('imports.comparison.all')} of={of} most={most} />
        {shared.map((queue) => (
          <Line key={queue.queueId} name={queue.queueName} of={queue} most={most} />
        ))}
      </tbody>
    </NumberTable>
  );
}

interface LineProps {
  name: string;
  of: { cases: number; handled: Spread; assigned: Spread };
  most: number;
}

function Line({ name, of, most }: LineProps) {
  const intl = useIntl();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{intl.formatNumber(of.cases)}</td>
      <td>{intl.formatNumber(of.handled.people)}</td>
      <td>
        <Range of={of.handled} most={most} />
      </td>
      <td data-here>
        <Range of={of.assigned} most={most} />
      </td>
    </tr>
  );
}

/** From the fewest to the most that anybody had, as a bar and in numbers. */
function Range({ of, most }: { of: Spread; most: number }) {
  const t = useT();
  const share = (count: number) => `${(100 * count) / Math.max(1, most)}%`;
  return (
    <div className={classes.range}>
      <div className={classes.track} aria-hidden="true">
        <div
          className={classes.bar}
          style={{ insetInlineStart: share(of.min), width: share(of.max - of.min) }}
        />
      </div>
      <span>
        {t('imports.comparison.range', {
          min: of.min,
          max: of.max,
          stdev: Math.round(of.stdev * 10) / 10,
        })}
      </span>
    </div>
  );
}

function People({ of }: { of: Comparison }) {
  const t = useT();
  const intl = useIntl();
  return (
    <NumberTable
      label={t('imports.people')}
      head={[
        t('imports.people'),
        t('imports.comparison.handled'),
        t('imports.comparison.assigned'),
        t('imports.comparison.difference'),
      ]}
    >
      <tbody>
        {of.people.map(({ person, handled, assigned }) => (
          <tr key={person.id}>
            <th scope="row">
              <PersonName id={person.id} name={person.displayName} />
            </th>
            <td>{intl.formatNumber(handled)}</td>
            <td>{intl.formatNumber(assigned)}</td>
            <td>{intl.formatNumber(assigned - handled, { signDisplay: 'exceptZero' })}</td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}

function asCsv({ people }: Comparison): string {
  return toCsv([
    ['username', 'name', 'handled', 'assigned'],
    ...people.map(({ person, handled, assigned }) => [
      person.username,
      person.displayName,
      handled,
      assigned,
    ]),
  ]);
}
